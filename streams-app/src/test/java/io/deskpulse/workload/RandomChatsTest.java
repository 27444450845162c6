package io.deskpulse.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.ChatLevels;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chats as they may lie in time, against counting each second of the hour by hand. */
class RandomChatsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-11");
    private static final long HOUR = PolicyBook.GENERIC.defaultPolicy().startOf(DAY) + 10 * 3_600_000L;
    private static final int SECONDS = 3_600;

    /** A chat of an agent, in seconds of the hour. */
    record Chat(String agent, int from, int length) {

        Contact fact() {
            long at = HOUR + (from + length) * 1000L;
            return new Contact("s1", "b1", at, DAY, "m", "m", agent, Contact.Side.AGENT, length * 1000L);
        }
    }

    @Provide
    Arbitrary<List<Chat>> chats() {
        Arbitrary<Chat> chat = Combinators.combine(
                        Arbitraries.of("A", "B"),
                        Arbitraries.integers().between(0, 1_700),
                        Arbitraries.integers().between(1, 1_900))
                .as(Chat::new);
        return chat.list().ofMaxSize(12);
    }

    @Property(tries = 300)
    void shouldMeasureEachSecondAsItWas(@ForAll("chats") List<Chat> chats) {
        Desk desk = new Desk();
        chats.forEach(chat -> desk.post(Posting.state(chat.fact())));

        assertThat(desk.levels().millis().toMap()).isEqualTo(countedBySecond(chats));
    }

    @Property(tries = 300)
    void shouldCareNeitherForOrderNorForWhatIsTakenBack(
            @ForAll("chats") List<Chat> chats, @ForAll("chats") List<Chat> withdrawn, @ForAll long seed) {
        Desk plain = new Desk();
        chats.forEach(chat -> plain.post(Posting.state(chat.fact())));
        List<Posting> disturbed = new ArrayList<>();
        chats.forEach(chat -> disturbed.add(Posting.state(chat.fact())));
        withdrawn.forEach(chat -> disturbed.add(Posting.state(chat.fact())));
        Collections.shuffle(disturbed, new Random(seed));
        withdrawn.forEach(chat -> disturbed.add(Posting.retract(chat.fact())));
        Desk other = new Desk();
        disturbed.forEach(other::post);

        assertThat(other.stored()).isEqualTo(plain.stored());
    }

    private static Map<Integer, Long> countedBySecond(List<Chat> chats) {
        Map<Integer, Long> millis = new TreeMap<>();
        for (String agent : List.of("A", "B")) {
            for (int second = 0; second < SECONDS; second++) {
                int now = second;
                int held = (int) chats.stream()
                        .filter(chat -> chat.agent().equals(agent))
                        .filter(chat -> chat.from() <= now && now < chat.from() + chat.length())
                        .count();
                if (held > 0) {
                    millis.merge(held, 1000L, Long::sum);
                }
            }
        }
        return millis;
    }

    /** A desk whose quarter-hours go through their stored form each time. */
    private static final class Desk implements WorkQuarters {

        private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();
        private final Map<WorkKey, byte[]> kept = new HashMap<>();
        private final WorkDesk work = new WorkDesk(
                (key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow())), this, PolicyBook.GENERIC);

        void post(Posting posting) {
            work.post(posting);
            work.settle();
        }

        ChatLevels levels() {
            return rows.getOrDefault(DayKey.shop(DAY, "s1"), new DayRow())
                    .work()
                    .levels();
        }

        Map<DayKey, List<Byte>> stored() {
            Map<DayKey, List<Byte>> bytes = new TreeMap<>();
            rows.forEach((key, row) -> {
                if (!row.isBlank()) {
                    bytes.put(key, boxed(DayRowCodec.encode(row)));
                }
            });
            return bytes;
        }

        private static List<Byte> boxed(byte[] bytes) {
            List<Byte> list = new ArrayList<>();
            for (byte b : bytes) {
                list.add(b);
            }
            return list;
        }

        @Override
        public WorkQuarter find(WorkKey key) {
            byte[] bytes = kept.get(key);
            return bytes == null ? null : WorkQuarterCodec.decode(bytes);
        }

        @Override
        public void save(WorkKey key, WorkQuarter quarter) {
            if (quarter == null) {
                kept.remove(key);
            } else {
                kept.put(key, WorkQuarterCodec.encode(quarter));
            }
        }
    }
}
