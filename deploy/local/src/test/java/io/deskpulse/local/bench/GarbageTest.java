package io.deskpulse.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GarbageTest {

    private static final int EVENTS = 2_000;
    private static final List<Event> TRAFFIC = traffic();

    @ParameterizedTest
    @EnumSource
    void shouldBeRefusedWhateverEventItIsMadeOf(Garbage garbage) {
        Set<InputTopic> tried = EnumSet.noneOf(InputTopic.class);
        for (Event event : TRAFFIC) {
            byte[] value = garbage.of(EventCodec.encode(event));
            assertThatThrownBy(() -> EventCodec.decode(event.topic(), value)).isInstanceOf(RejectedException.class);
            tried.add(event.topic());
        }
        assertThat(tried).contains(InputTopic.CHAT_MESSAGES);
    }

    @Test
    void shouldBeOfEveryKindInTurn() {
        assertThat(LongStream.range(0, Garbage.values().length).mapToObj(Garbage::ofNumber))
                .containsExactly(Garbage.values());
    }

    private static List<Event> traffic() {
        Iterator<Event> traffic =
                PreparedTraffic.of(new TrafficShape(2, 6, 100, 11), EVENTS, Instant.parse("2026-11-11T06:00:00Z"));
        List<Event> events = new ArrayList<>();
        while (events.size() < EVENTS) {
            events.add(traffic.next());
        }
        return events;
    }
}
