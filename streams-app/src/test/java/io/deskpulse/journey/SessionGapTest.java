package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Sender;
import io.deskpulse.fact.SessionEnded;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a session begins and ends; its gap is ten minutes. */
class SessionGapTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldGoOnWhenTheSilenceIsExactlyTheGap() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:10:00")), ask(at("10:20:00")))
                .shop()
                .shows(SESSIONS, 1);
    }

    @Test
    void shouldStartAnewWhenTheSilenceIsOneMillisecondLonger() {
        taobao.dayOf(ask(at("10:00:00")), ask(at("10:10:00.001"))).shop().shows(SESSIONS, 2);
    }

    @Test
    void shouldStartAnewAfterAClose() {
        taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:01:00")), close(at("10:01:30")), ask(at("10:02:00")))
                .shop()
                .shows(SESSIONS, 2);
    }

    @Test
    void shouldEndAtItsLastMessageWhenSilenceEndsIt() {
        SessionEnded end =
                taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:04:00"))).fact(SessionEnded.class);

        assertThat(end.lastMessageAt()).isEqualTo(at("10:04:00"));
        assertThat(end.at()).as("known once the gap is over").isEqualTo(at("10:14:00"));
        assertThat(end.closed()).isFalse();
    }

    @Test
    void shouldEndAtItsLastMessageWhenACloseEndsIt() {
        SessionEnded end =
                taobao.dayOf(ask(at("10:00:00")), close(at("10:03:00"))).fact(SessionEnded.class);

        assertThat(end.lastMessageAt()).isEqualTo(at("10:00:00"));
        assertThat(end.at()).isEqualTo(at("10:03:00"));
        assertThat(end.closed()).isTrue();
    }

    static Stream<ChatMessage> whatIsNoMessageOfASession() {
        long inBetween = at("10:06:00");
        return Stream.of(
                auto(inBetween),
                notice(inBetween),
                queue(inBetween),
                transfer("B", inBetween),
                other(Sender.BUYER, inBetween),
                other(Sender.AGENT, inBetween),
                other(Sender.BOT, inBetween));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoMessageOfASession")
    void shouldNotBeProlonged(ChatMessage inBetween) {
        taobao.dayOf(ask(at("10:00:00")), inBetween, ask(at("10:12:00"))).shop().shows(SESSIONS, 2);
    }

    @ParameterizedTest
    @MethodSource("whatIsNoMessageOfASession")
    void shouldNotBeStarted(ChatMessage alone) {
        assertThat(taobao.dayOf(alone).isEmpty()).isTrue();
    }

    static Stream<ChatMessage> whatIsAMessageOfASession() {
        long inBetween = at("10:06:00");
        return Stream.of(ask(inBetween), agent("A", inBetween), assist("A", inBetween), bot(inBetween));
    }

    @ParameterizedTest
    @MethodSource("whatIsAMessageOfASession")
    void shouldBeProlonged(ChatMessage inBetween) {
        Shop.jd()
                .dayOf(agent("A", at("10:00:00")), inBetween, ask(at("10:12:00")))
                .shop()
                .shows(SESSIONS, 1);
    }

    @Test
    void shouldBeStartedByAnAgentToo() {
        taobao.dayOf(agent("A", at("10:00:00"))).agent("A").shows(SESSIONS, 1);
    }
}
