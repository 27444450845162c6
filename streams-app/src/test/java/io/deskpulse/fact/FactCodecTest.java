package io.deskpulse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactCodecTest {

    static List<Fact> everyKind() {
        return FactExamples.all();
    }

    @Test
    void shouldBeTestedOnEveryKindOfFact() {
        Set<Class<?>> exemplified =
                FactExamples.all().stream().map(Fact::getClass).collect(Collectors.toSet());

        assertThat(exemplified)
                .as("kinds with an example; add one to FactExamples for each new kind")
                .containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void shouldReadBackWhatItWrote(Fact fact) {
        assertThat(FactCodec.decode(FactCodec.encode(Posting.state(fact)))).isEqualTo(Posting.state(fact));
        assertThat(FactCodec.decode(FactCodec.encode(Posting.retract(fact)))).isEqualTo(Posting.retract(fact));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void shouldTellTheKindByItsName(Fact fact) {
        assertThat(json(fact))
                .startsWith(
                        "{\"sign\":1,\"fact\":{\"type\":\"" + fact.getClass().getSimpleName() + "\",");
    }

    @Test
    void shouldWriteDaysAsDatesAndInstantsAsMilliseconds() {
        assertThat(json(FactExamples.replied()))
                .contains("\"day\":\"2026-11-11\"", "\"at\":1794362450000", "\"within\":[60,180]");
    }

    @Test
    void shouldLeaveOutWhatIsAbsent() {
        assertThat(json(FactExamples.expired())).doesNotContain("null", "agentId", "endedBy", "\"by\"");
    }

    @Test
    void shouldReadPastFieldsOfALaterEdition() {
        String later = json(FactExamples.replied()).replace("\"sign\":1", "\"sign\":1,\"edition\":2");

        assertThat(FactCodec.decode(utf8(later)).fact()).isEqualTo(FactExamples.replied());
    }

    @Test
    void shouldRefuseAKindItDoesNotKnow() {
        String unknown = json(FactExamples.replied()).replace("LegEnded", "LegForgotten");

        assertThatThrownBy(() -> FactCodec.decode(utf8(unknown))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void shouldRefuseWhatIsNoJson() {
        assertThatThrownBy(() -> FactCodec.decode(utf8("sign=1"))).isInstanceOf(UncheckedIOException.class);
    }

    private static String json(Fact fact) {
        return new String(FactCodec.encode(Posting.state(fact)), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
