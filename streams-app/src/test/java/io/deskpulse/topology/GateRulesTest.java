package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.Sender;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.PolicyBook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may pass the gate, and what is said to the others. */
class GateRulesTest {

    private static final ChatMessage ASK = ask("m1", at("10:00:00"));

    private final TestWall wall = new TestWall(at("10:00:00"));
    private final GateRules rules = new GateRules(PolicyBook.GENERIC, wall, 60_000);

    private Event admit(Event event, byte @Nullable [] key) throws RejectedException {
        return rules.admit(event.topic(), key, EventCodec.encode(event));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Reason reasonAgainst(Event event, byte @Nullable [] key) {
        return catchThrowableOfType(RejectedException.class, () -> admit(event, key))
                .reason();
    }

    @Test
    void shouldAdmitAnEventUnderItsOwnKey() throws RejectedException {
        assertThat(admit(ASK, utf8("s1:b1"))).isEqualTo(ASK);
    }

    @Test
    void shouldAdmitShopsAndBuyersWithChineseNames() throws RejectedException {
        ChatMessage ask = new ChatMessage(
                "m1", "小店", "𠀀买家", null, Sender.BUYER, Kind.TEXT, null, wall.millis(), ChatMessage.NO_CHARS);

        assertThat(admit(ask, utf8("小店:𠀀买家"))).isEqualTo(ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "s1", "s1:", "s1:b", "s1:b1 ", "s1:b11", "s11:b1", "s1;b1", "b1:s1", "S1:b1", "s:1b1"})
    void shouldRefuseAnEventUnderAnotherKey(String key) {
        assertThat(reasonAgainst(ASK, utf8(key))).isEqualTo(Reason.KEY_MISMATCH);
    }

    @Test
    void shouldRefuseAKeyThatIsNoUtf8() {
        assertThat(reasonAgainst(ASK, new byte[] {'s', '1', ':', 'b', (byte) 0xFF}))
                .isEqualTo(Reason.KEY_MISMATCH);
    }

    @Test
    void shouldBlameTheKeyBeforeTheTime() {
        assertThat(reasonAgainst(ask("m1", at("11:00:00")), null)).isEqualTo(Reason.KEY_MISMATCH);
    }

    @Test
    void shouldAdmitOrdersInTheCurrencyOfTheirShop() throws RejectedException {
        Event order = paid("o1", "CNY", at("10:00:00"));

        assertThat(admit(order, utf8("s1:b1"))).isEqualTo(order);
    }

    @Test
    void shouldAskTheShopsOwnPolicyForItsCurrency() {
        PolicyBook book = new PolicyBook(Pack.GENERIC.policy(), Map.of("s2", Pack.TAOBAO.policy()));
        GateRules others = new GateRules(book, wall, 60_000);
        Event order = paid("o1", "USD", at("10:00:00"));

        RejectedException rejected = catchThrowableOfType(
                RejectedException.class, () -> others.admit(order.topic(), utf8("s1:b1"), EventCodec.encode(order)));
        assertThat(rejected.reason()).isEqualTo(Reason.CURRENCY);
        assertThat(rejected).hasMessageNotContaining("USD");
    }

    @Test
    void shouldGoByTheWallClockAsItMoves() throws RejectedException {
        Event early = ask("m1", at("10:05:00"));
        assertThat(reasonAgainst(early, utf8("s1:b1"))).isEqualTo(Reason.FUTURE_TIME);
        wall.reach(at("10:04:00"));

        assertThat(admit(early, utf8("s1:b1"))).isEqualTo(early);
    }
}
