package io.deskpulse.event;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random valid events of every kind, bounds and scripts included. */
final class EventArbitraries {

    private static final List<Kind> NOTICES =
            Arrays.stream(Kind.values()).filter(Kind::isNotice).toList();
    private static final List<Kind> CONTENTS =
            Arrays.stream(Kind.values()).filter(kind -> !kind.isNotice()).toList();
    private static final List<Sender> OTHERS = Arrays.stream(Sender.values())
            .filter(sender -> sender != Sender.SYSTEM)
            .toList();
    private static final long LATEST = 253_402_300_799_999L;

    private EventArbitraries() {}

    static Arbitrary<Event> events() {
        return Arbitraries.oneOf(notices(), contents(), orders(), ratings(RatingType.DSR), ratings(RatingType.CSAT));
    }

    private static Arbitrary<Event> notices() {
        return Combinators.combine(id(), id(), agent().injectNull(0.5), Arbitraries.of(NOTICES), agent(), instant())
                .as((id, party, agent, kind, to, at) ->
                        new ChatMessage(id, party, party, agent, Sender.SYSTEM, kind, to, at, ChatMessage.NO_CHARS));
    }

    private static Arbitrary<Event> contents() {
        return Combinators.combine(
                        id(), id(), agent(), Arbitraries.of(OTHERS), Arbitraries.of(CONTENTS), instant(), number())
                .as((id, party, agent, sender, kind, at, chars) ->
                        new ChatMessage(id, party, party, agent, sender, kind, null, at, chars));
    }

    private static Arbitrary<Event> orders() {
        Arbitrary<String> currency =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
        return Combinators.combine(id(), id(), Arbitraries.of(OrderType.class), amount(), currency, number(), instant())
                .as((id, party, type, amount, code, items, at) ->
                        new OrderEvent(id, id, party, party, type, amount, code, items, at));
    }

    private static Arbitrary<Event> ratings(RatingType type) {
        Arbitrary<Integer> of = Arbitraries.integers().between(1, 5);
        boolean dsr = type == RatingType.DSR;
        return Combinators.combine(id(), id(), id().injectNull(0.5), agent().injectNull(0.5), of, instant())
                .as((id, party, order, agent, score, at) -> dsr
                        ? new RatingEvent(id, party, party, type, order, agent, score, score, score, 0, at)
                        : new RatingEvent(id, party, party, type, order, agent, 0, 0, 0, score, at));
    }

    private static Arbitrary<String> id() {
        return identifier("._/@-");
    }

    private static Arbitrary<String> agent() {
        return identifier("._/@-:").filter(id -> !id.equals(Identifiers.UNASSIGNED));
    }

    private static Arbitrary<String> identifier(String punctuation) {
        Arbitrary<String> anyScript = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(50_000, Character::isLetterOrDigit)
                .map(Character::toString);
        Arbitrary<String> usual = Arbitraries.of("a", "Z", "7", "店", "铺", "𠮷", "é");
        Arbitrary<String> marks = Arbitraries.of(Arrays.asList(punctuation.split("")));
        return Arbitraries.oneOf(anyScript, usual, marks)
                .list()
                .ofMinSize(1)
                .ofMaxSize(128)
                .map(l -> String.join("", l));
    }

    private static Arbitrary<Long> instant() {
        return Arbitraries.longs().between(0, LATEST);
    }

    private static Arbitrary<Long> amount() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE);
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(-1, Integer.MAX_VALUE);
    }
}
