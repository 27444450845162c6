package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlowResponseAlertCodecTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("slow-response-alert");
    private static final long ASKED = 1_794_364_215_000L;
    private static final long ANSWERED = 1_794_364_512_000L;
    private static final String RAISED = "{\"shopId\":\"s1\",\"buyerId\":\"b1\",\"agentId\":\"店铺:小美\","
            + "\"legId\":\"m-1/0\",\"level\":\"BREACH\",\"state\":\"RAISED\",\"thresholdMs\":180000,"
            + "\"waitingSince\":1794364215000,\"raisedAt\":1794364395000,\"cause\":\"PERSON\"}";

    private static SlowResponseAlert raised() {
        return new SlowResponseAlert(
                "s1",
                "b1",
                "店铺:小美",
                "m-1/0",
                AlertLevel.BREACH,
                AlertState.RAISED,
                180_000,
                ASKED,
                ASKED + 180_000,
                SlowResponseAlert.NOT_RESOLVED,
                AlertCause.PERSON);
    }

    private static byte[] raisedBut(String part, String other) {
        assertThat(RAISED).contains(part);
        return RAISED.replace(part, other).getBytes(UTF_8);
    }

    @Test
    void shouldLeaveOutTheEndOfWhatHasNotEnded() {
        assertThat(new String(SlowResponseAlertCodec.encode(raised()), UTF_8)).isEqualTo(RAISED);
    }

    @Test
    void shouldKeepAllButStateAndEndWhenResolved() throws Exception {
        SlowResponseAlert resolved = raised().resolved(ANSWERED);

        assertThat(resolved)
                .usingRecursiveComparison()
                .ignoringFields("state", "resolvedAt")
                .isEqualTo(raised());
        assertThat(SlowResponseAlertCodec.decode(SlowResponseAlertCodec.encode(resolved)))
                .extracting(SlowResponseAlert::state, SlowResponseAlert::resolvedAt)
                .containsExactly(AlertState.RESOLVED, ANSWERED);
    }

    @Test
    void shouldTakeNobodyForAnOwner() throws Exception {
        byte[] unassigned = raisedBut("店铺:小美", Identifiers.UNASSIGNED);

        assertThat(SlowResponseAlertCodec.decode(unassigned).agentId()).isEqualTo(Identifiers.UNASSIGNED);
        assertThat(SCHEMA.errors(unassigned)).isEmpty();
    }

    @Test
    void shouldSkipFieldsOfALaterEdition() throws Exception {
        assertThat(SlowResponseAlertCodec.decode(raisedBut("{", "{\"team\":{\"lead\":[1]},")))
                .isEqualTo(raised());
    }

    @Property(tries = 500)
    void shouldComeBackFromItsBytesAndPassItsSchema(@ForAll("alert") SlowResponseAlert alert) throws Exception {
        byte[] json = SlowResponseAlertCodec.encode(alert);

        assertThat(SlowResponseAlertCodec.decode(json)).isEqualTo(alert);
        assertThat(SCHEMA.errors(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"s1\"; \"\"",
                "\"s1\"; \"s 1\"",
                "\"b1\"; \"b:1\"",
                "\"店铺:小美\"; \"<小美>\"",
                "m-1/0; ``",
                "BREACH; PANIC",
                "RAISED; RESOLVED",
                "180000,; -1,",
                "180000,; 1.5,",
                "\"cause\":\"PERSON\"; \"resolvedAt\":1794364512000,\"cause\":\"PERSON\"",
                "1794364395000; 253402300800000"
            })
    void shouldRefuseWhatTheSchemaRefuses(String part, String other) throws Exception {
        byte[] broken = raisedBut(part, other);

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> SlowResponseAlertCodec.decode(broken));

        assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA);
        assertThat(SCHEMA.errors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shopId",
                "buyerId",
                "agentId",
                "legId",
                "level",
                "state",
                "thresholdMs",
                "waitingSince",
                "raisedAt",
                "cause"
            })
    void shouldRefuseAnAlertWithoutOneOfItsFields(String field) {
        byte[] broken = raisedBut("\"" + field + "\"", "\"x-" + field + "\"");

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> SlowResponseAlertCodec.decode(broken));

        assertThat(rejected).hasMessage(field + " is missing");
    }

    @Test
    void shouldRefuseALegIdLongerThanTheSchemaAllows() throws Exception {
        byte[] longest = raisedBut("m-1/0", "𠮷".repeat(300));
        byte[] tooLong = raisedBut("m-1/0", "𠮷".repeat(301));

        assertThat(SlowResponseAlertCodec.decode(longest).legId()).hasSize(600);
        assertThat(SCHEMA.errors(longest)).isEmpty();
        assertThat(catchThrowableOfType(RejectedException.class, () -> SlowResponseAlertCodec.decode(tooLong)))
                .hasMessageContaining("300");
        assertThat(SCHEMA.errors(tooLong)).isNotEmpty();
    }

    @Provide
    Arbitrary<SlowResponseAlert> alert() {
        Arbitrary<String> name = Arbitraries.of(Set.of("s1", "店铺", "a@b", "x/y-1"));
        Arbitrary<String> agent = Arbitraries.of(Set.of("店铺:小美", "a1", Identifiers.UNASSIGNED));
        Arbitrary<String> leg = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(300);
        Arbitrary<Long> time = Arbitraries.longs().between(0, Rules.LATEST);
        return Combinators.combine(name, name, agent, leg, Arbitraries.of(AlertLevel.class), time, bounds())
                .as((shop, buyer, owner, id, level, at, numbers) -> new SlowResponseAlert(
                        shop,
                        buyer,
                        owner,
                        id,
                        level,
                        numbers.containsKey("end") ? AlertState.RESOLVED : AlertState.RAISED,
                        numbers.getOrDefault("threshold", 0L),
                        at,
                        at,
                        numbers.getOrDefault("end", SlowResponseAlert.NOT_RESOLVED),
                        level == AlertLevel.WARN ? AlertCause.OVERLOAD : AlertCause.PERSON));
    }

    private static Arbitrary<Map<String, Long>> bounds() {
        return Arbitraries.maps(
                        Arbitraries.of("threshold", "end"), Arbitraries.longs().between(0, Rules.LATEST))
                .ofMaxSize(2);
    }
}
