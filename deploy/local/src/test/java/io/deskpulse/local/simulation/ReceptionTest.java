package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Scene.agent;
import static io.deskpulse.local.simulation.Scene.botShop;
import static io.deskpulse.local.simulation.Scene.first;
import static io.deskpulse.local.simulation.Scene.plainShop;
import static io.deskpulse.local.simulation.Scene.spokenWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a buyer is received depends on who is there and who is free. */
class ReceptionTest {

    private static final int THREE = 15 * 60;

    @Test
    void shouldBeAssignedAtOnceWhenSomebodyIsFree() {
        Shop shop = plainShop(agent("mei", Shift.day(0), 10_000, 3));

        List<ChatMessage> said = Scene.at("15:00").visitedBy("b-1", shop).play();

        ChatMessage assigned = first(said, Kind.ASSIGN);
        assertThat(assigned.toAgentId()).isEqualTo("mei");
        assertThat(assigned.sentAt() - said.get(0).sentAt()).isBetween(150L, 1_200L);
        assertThat(said).noneMatch(message -> message.kind() == Kind.QUEUE);
    }

    @Test
    void shouldWaitInLineWhenEverybodyIsBusy() {
        Shop shop = plainShop(agent("mei", Shift.day(0), 10_000, 1));

        List<ChatMessage> said =
                Scene.at("15:00").visitedBy("b-1", shop).visitedBy("b-2", shop).play();

        List<ChatMessage> served = spokenWith("b-1", said);
        List<ChatMessage> waiting = spokenWith("b-2", said);
        assertThat(waiting.get(1).kind()).isEqualTo(Kind.QUEUE);
        assertThat(first(waiting, Kind.ASSIGN).sentAt())
                .isGreaterThan(first(served, Sender.AGENT).sentAt());
    }

    @Test
    void shouldFindNobodyWhenTheDeskIsClosed() {
        Shop shop = plainShop(agent("mei", Shift.day(0), 10_000, 3));

        List<ChatMessage> said = Scene.at("04:00").visitedBy("b-1", shop).play();

        assertThat(said)
                .anyMatch(message -> message.kind() == Kind.QUEUE)
                .noneMatch(message -> message.sender() == Sender.AGENT);
    }

    @Test
    void shouldMeetTheGreetingAndTheBotFirstWhereThereIsOne() {
        Shop shop = botShop(agent("mei", Shift.day(0), 10_000, 3));

        List<ChatMessage> said = Scene.at("15:00").visitedBy("b-1", shop).play();

        assertThat(said.get(0).sender()).isEqualTo(Sender.BUYER);
        assertThat(said.subList(1, 3).stream().map(ChatMessage::sender))
                .containsExactlyInAnyOrder(Sender.AUTO, Sender.BOT);
    }

    @Test
    void shouldBePassedOnWhenTheShiftEndsBeforeTheAnswer() {
        Seat leaving = agent("mei", new Shift(9 * 60, THREE + 6, 12 * 60, 30), 600_000, 3);
        Seat staying = agent("ning", Shift.day(90), 10_000, 3);

        List<ChatMessage> said =
                Scene.at("15:00").visitedBy("b-1", plainShop(leaving, staying)).play();

        assertThat(first(said, Kind.ASSIGN).toAgentId()).isEqualTo("mei");
        assertThat(first(said, Kind.TRANSFER).toAgentId()).isEqualTo("ning");
        assertThat(said.stream().filter(message -> message.sender() == Sender.AGENT))
                .isNotEmpty()
                .allMatch(message -> "ning".equals(message.agentId()));
    }

    @Test
    void shouldGoBackToTheLineWhenNoColleagueIsFree() {
        Seat leaving = agent("mei", new Shift(9 * 60, THREE + 6, 12 * 60, 30), 600_000, 3);

        List<ChatMessage> said =
                Scene.at("15:00").visitedBy("b-1", plainShop(leaving)).play();

        assertThat(first(said, Kind.QUEUE).sentAt())
                .isGreaterThan(first(said, Kind.ASSIGN).sentAt());
        assertThat(said).noneMatch(message -> message.sender() == Sender.AGENT);
    }
}
