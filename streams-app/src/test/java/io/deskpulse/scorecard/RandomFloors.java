package io.deskpulse.scorecard;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Days of some agents in some shops with any numbers that can be. */
final class RandomFloors {

    private RandomFloors() {}

    private record Hour(String shop, String agent, int hour, List<Integer> numbers) {

        private int part(int index) {
            return numbers.get(index) * numbers.get(index + 1) / 100;
        }

        /** A whole and then what part of it, in percent, one after the other. */
        void on(ShopFloor floor) {
            floor.at(shop, agent, hour)
                    .enquirers(numbers.get(0), part(0))
                    .inquiries(numbers.get(2))
                    .replied(numbers.get(2), part(2), numbers.get(2) * numbers.get(3) * 1_000L)
                    .transferred(numbers.get(4), part(4))
                    .unanswered(numbers.get(5), numbers.get(6), numbers.get(7))
                    .sales(numbers.get(6), part(6), part(6) * 990L)
                    .refunded(numbers.get(6) / 3, part(6) * 77L);
            floor.rated(shop, ShopFloor.DAY, numbers.get(8), 4).served(shop, agent, numbers.get(8), 5);
            floor.chatsRated(shop, agent, numbers.get(8), part(8), numbers.get(8) * 3L);
        }
    }

    static Arbitrary<ShopFloor> any() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 100).list().ofSize(10);
        Arbitrary<Hour> hours = Combinators.combine(
                        Arbitraries.of("s1", "s2", "s3"),
                        Arbitraries.of("小美", "阿强", "小红", "老王"),
                        Arbitraries.integers().between(0, 23),
                        numbers)
                .as(Hour::new);
        return hours.list().ofMinSize(1).ofMaxSize(12).map(RandomFloors::floor);
    }

    private static ShopFloor floor(List<Hour> hours) {
        ShopFloor floor = new ShopFloor();
        hours.forEach(hour -> hour.on(floor));
        return floor;
    }
}
