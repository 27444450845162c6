package io.deskpulse.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Ten events a second that happened a second apart, sent from 5,000,000 on. */
class TimetableTest {

    private static final List<PreparedEvent> EVENTS =
            LongStream.range(0, 4).mapToObj(i -> event(1_000_000 + 1_000 * i)).toList();

    private final Timetable timetable = new Timetable(EVENTS, 10, 5_000_000);

    private static PreparedEvent event(long at) {
        return PreparedEvent.of(new ChatMessage(
                "m" + at, "shop", "buyer", null, Sender.BUYER, Kind.TEXT, null, at, ChatMessage.NO_CHARS));
    }

    @Test
    void shouldFindWhenAMomentCame() {
        assertThat(timetable.dueAt(1_001_000)).isEqualTo(5_000_100);
        assertThat(timetable.dueAt(1_001_001)).as("with the next event").isEqualTo(5_000_200);
        assertThat(timetable.dueAt(1_003_000)).isEqualTo(5_000_300);
    }

    @Test
    void shouldKnowNothingOfMomentsBeforeAndAfterThem() {
        assertThat(timetable.dueAt(1_000_000)).isEqualTo(AlertListener.UNTIMED);
        assertThat(timetable.dueAt(1_003_001)).isEqualTo(AlertListener.UNTIMED);
    }
}
