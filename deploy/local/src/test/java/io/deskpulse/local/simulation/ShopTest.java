package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Scene.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A shop gives chats to whoever is there and least busy. */
class ShopTest {

    private static final int NOON = 12 * 60 + 45;
    private static final int TEN_IN_THE_EVENING = 22 * 60;
    private static final int FOUR_AT_NIGHT = 4 * 60;

    private final Seat mei = agent("mei", Shift.day(0), 10_000, 2);
    private final Seat ning = agent("ning", Shift.day(0), 10_000, 4);
    private final Seat late = agent("late", Shift.evening(0), 10_000, 2);
    private final Shop shop = Scene.plainShop(mei, ning, late);

    @Test
    void shouldChooseTheLeastBusyByTheirOwnCapacity() {
        mei.openChat();
        ning.openChat();

        assertThat(shop.freeSeat(NOON)).isSameAs(ning);
    }

    @Test
    void shouldChooseNobodyWhoIsNotThere() {
        assertThat(shop.freeSeat(TEN_IN_THE_EVENING)).isSameAs(late);
        assertThat(shop.freeSeat(FOUR_AT_NIGHT)).isNull();
        assertThat(shop.isStaffed(FOUR_AT_NIGHT)).isFalse();
    }

    @Test
    void shouldFindAColleagueAmongTheOthersOnly() {
        assertThat(shop.freeSeatBeside(mei, NOON)).isSameAs(ning);
        assertThat(shop.freeSeatBeside(late, TEN_IN_THE_EVENING)).isNull();
    }

    @Test
    void shouldPressEverybodyTheMoreTheLongerTheLineButNotWithoutLimit() {
        assertThat(shop.pressure()).isEqualTo(1);

        queue(3);
        double pressed = shop.pressure();
        queue(1_000);

        assertThat(pressed).isBetween(1.2, 2.0);
        assertThat(shop.pressure()).isEqualTo(3);
    }

    private void queue(int visits) {
        for (int i = 0; i < visits; i++) {
            shop.line().join(new BuyerVisit(shop, new Buyer("b-" + i), 60_000));
        }
    }
}
