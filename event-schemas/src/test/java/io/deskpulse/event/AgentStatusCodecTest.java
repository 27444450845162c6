package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
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

class AgentStatusCodecTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("agent-status");
    private static final String ONLINE =
            "{\"agentId\":\"店铺:小美\",\"shopId\":\"s1\",\"status\":\"ONLINE\",\"maxChats\":8," + "\"at\":1794364215000}";

    private static byte[] but(String part, String other) {
        assertThat(ONLINE).contains(part);
        return ONLINE.replace(part, other).getBytes(UTF_8);
    }

    private static AgentStatus status(Presence presence, int maxChats, long at) {
        return new AgentStatus("a1", null, presence, maxChats, at);
    }

    @Test
    void shouldWriteWhatTheSchemaShows() throws Exception {
        AgentStatus status = new AgentStatus("店铺:小美", "s1", Presence.ONLINE, 8, 1_794_364_215_000L);

        assertThat(new String(AgentStatusCodec.encode(status), UTF_8)).isEqualTo(ONLINE);
        assertThat(AgentStatusCodec.decode(ONLINE.getBytes(UTF_8))).isEqualTo(status);
    }

    @Test
    void shouldLeaveOutWhatWasNotSaid() {
        assertThat(new String(AgentStatusCodec.encode(status(Presence.AWAY, AgentStatus.UNTOLD, 5)), UTF_8))
                .isEqualTo("{\"agentId\":\"a1\",\"status\":\"AWAY\",\"at\":5}");
    }

    @Property(tries = 500)
    void shouldComeBackFromItsBytesAndPassItsSchema(@ForAll("statuses") AgentStatus status) throws Exception {
        byte[] json = AgentStatusCodec.encode(status);

        assertThat(AgentStatusCodec.decode(json)).isEqualTo(status);
        assertThat(SCHEMA.errors(json)).isEmpty();
    }

    @Property(tries = 5_000)
    void shouldBeDecodedOrRejectedWhateverWasChanged(
            @ForAll("statuses") AgentStatus status, @ForAll("mutations") List<Mutation> mutations) {
        byte[] bytes = Mutation.applyAll(mutations, AgentStatusCodec.encode(status));

        assertThat(outcome(bytes)).isIn("decoded", "MALFORMED_JSON", "SCHEMA", "TOO_LARGE");
    }

    private static String outcome(byte[] bytes) {
        try {
            AgentStatusCodec.decode(bytes);
            return "decoded";
        } catch (RejectedException e) {
            return e.reason().name();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"店铺:小美\"; \"unassigned\"",
                "\"店铺:小美\"; \"<小美>\"",
                "\"s1\"; \"s 1\"",
                "ONLINE; online",
                "8; -1",
                "8; 1001",
                "8; 1.5",
                "1794364215000; 253402300800000"
            })
    void shouldRefuseWhatTheSchemaRefuses(String part, String other) throws Exception {
        byte[] broken = but(part, other);

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> AgentStatusCodec.decode(broken));

        assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA);
        assertThat(SCHEMA.errors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agentId", "status", "at"})
    void shouldRefuseAStatusWithoutOneOfItsFields(String field) {
        byte[] broken = but("\"" + field + "\"", "\"x-" + field + "\"");

        assertThat(catchThrowableOfType(RejectedException.class, () -> AgentStatusCodec.decode(broken)))
                .hasMessage(field + " is missing");
    }

    @Property
    void shouldLetOneOfTwoCountInWhicheverOrderTheyCome(
            @ForAll("statuses") AgentStatus one, @ForAll("statuses") AgentStatus other) {
        boolean same = one.at() == other.at() && one.status() == other.status() && one.maxChats() == other.maxChats();

        assertThat(one.supersedes(other)).isEqualTo(!same && !other.supersedes(one));
        if (one.at() > other.at()) {
            assertThat(one.supersedes(other)).isTrue();
        }
    }

    @Provide
    Arbitrary<AgentStatus> statuses() {
        Arbitrary<String> agent = Arbitraries.of("店铺:小美", "a1", "x/y-1");
        Arbitrary<String> shop = Arbitraries.of("s1", "店铺").injectNull(0.5);
        Arbitrary<Integer> chats = Arbitraries.integers().between(AgentStatus.UNTOLD, AgentStatus.MOST_CHATS);
        Arbitrary<Long> at = Arbitraries.oneOf(Arbitraries.longs().between(0, Rules.LATEST), Arbitraries.of(7L, 8L));
        return Combinators.combine(agent, shop, Arbitraries.of(Presence.class), chats, at)
                .as(AgentStatus::new);
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.some();
    }
}
