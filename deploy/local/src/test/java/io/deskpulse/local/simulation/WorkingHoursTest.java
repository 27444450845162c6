package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Sender;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody answers who is at lunch, at home, or employed elsewhere. */
class WorkingHoursTest {

    private final TrafficSimulation simulation =
            TrafficSimulation.lasting(Desks.ordinary("00:00", 3), Duration.ofDays(1));
    private final List<ChatMessage> chat = Desks.all(simulation).stream()
            .filter(ChatMessage.class::isInstance)
            .map(ChatMessage.class::cast)
            .toList();
    private final Staff staff = Staff.of(simulation);
    private final LocalClock clock = new LocalClock(Desks.SHANGHAI);

    @Test
    void shouldOnlyLetAgentsSpeakWhoAreOnDuty() {
        assertThat(fromPeople()).isNotEmpty().allMatch(this::isOnDuty);
    }

    @Test
    void shouldOnlyLetAgentsSpeakForTheirShop() {
        assertThat(fromPeople()).allMatch(message -> staff.worksFor(message.agentId(), message.shopId()));
    }

    @Test
    void shouldLetEverybodyWork() {
        assertThat(fromPeople().map(ChatMessage::agentId).distinct()).hasSize(30);
    }

    @Test
    void shouldAnswerInTheMorningWhatWasAskedAtNight() {
        long eight = Desks.at("08:00").toEpochMilli();
        List<String> askedAtNight = chat.stream()
                .filter(message -> message.sentAt() < eight && message.sender() == Sender.BUYER)
                .map(ChatMessage::key)
                .toList();

        assertThat(fromPeople().filter(message -> message.sentAt() >= eight).map(ChatMessage::key))
                .containsAnyElementsOf(askedAtNight);
    }

    private Stream<ChatMessage> fromPeople() {
        return chat.stream().filter(message -> message.sender() == Sender.AGENT || message.sender() == Sender.ASSIST);
    }

    private boolean isOnDuty(ChatMessage message) {
        return staff.persona(message.agentId()).shift().covers(clock.minuteOfDay(message.sentAt()));
    }
}
