package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.SHOP;
import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.live.Staff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works for a shop, by what people say of themselves and else by their chats. */
class PresenceTest {

    private static final int CHATS_BY_POLICY = 5;

    private PipelineRun run;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws ConfigException {
        run = PipelineRun.in(folder);
    }

    @AfterEach
    void end() {
        run.close();
    }

    private static AgentStatus says(String agent, @Nullable String shop, Presence status, int chats, String time) {
        return new AgentStatus(agent, shop, status, chats, at(time).toEpochMilli());
    }

    private static AgentStatus says(String agent, Presence status, String time) {
        return says(agent, null, status, AgentStatus.UNTOLD, time);
    }

    /** Mei answers b1, so that she is known to serve the shop. */
    private PipelineRun meiAnswers() {
        return run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:20")));
    }

    private Staff staff() {
        return run.live().staff().getOrDefault(SHOP, Staff.NOBODY);
    }

    @Test
    void shouldKnowThemByTheirChatsWhereNobodySaysAnything() {
        meiAnswers();

        assertThat(staff()).isEqualTo(new Staff(1, 0, 1, CHATS_BY_POLICY - 1));
        assertThat(staff().occupancy()).hasValue(1);
    }

    @Test
    void shouldTakeNobodyToWorkAfterTheSessionGap() {
        meiAnswers().silence(Duration.ofMinutes(10)).silence(Duration.ofSeconds(2));

        assertThat(staff()).isEqualTo(Staff.NOBODY);
        assertThat(staff().occupancy()).isEmpty();
    }

    @Test
    void shouldCountWhoSaysToBeThereWithoutAnyChat() {
        run.tell(says("mei", SHOP, Presence.ONLINE, 8, "10:00:00"));

        assertThat(staff()).isEqualTo(new Staff(1, 1, 0, 8));
        assertThat(staff().occupancy()).hasValue(0);
    }

    @Test
    void shouldCountWhoIsThereForAllShopsInThoseHeAnsweredInLately() {
        run.tell(says("mei", Presence.ONLINE, "10:00:00"));
        assertThat(staff()).isEqualTo(Staff.NOBODY);

        meiAnswers().silence(Duration.ofMinutes(15));
        assertThat(staff()).isEqualTo(new Staff(1, 1, 0, CHATS_BY_POLICY));

        run.silence(Duration.ofHours(1));
        assertThat(staff()).isEqualTo(Staff.NOBODY);
    }

    @Test
    void shouldNotCountWhoIsAwayThoughAChatOfHersRuns() {
        meiAnswers().tell(says("mei", Presence.AWAY, "10:11:00"));

        assertThat(staff()).isEqualTo(Staff.NOBODY);
    }

    @Test
    void shouldOfferNoPlaceOfWhoIsBusy() {
        meiAnswers().tell(says("mei", Presence.BUSY, "10:11:00"));

        assertThat(staff()).isEqualTo(new Staff(1, 1, 1, 0));
    }

    @Test
    void shouldTakeTheLaterOfWhatIsSaidOfAShopAndOfAll() {
        run.tell(says("mei", SHOP, Presence.ONLINE, 8, "10:00:00"));
        run.tell(says("mei", Presence.OFFLINE, "10:05:00"));
        assertThat(staff().working()).isZero();

        run.tell(says("mei", SHOP, Presence.ONLINE, 2, "10:06:00"));
        assertThat(staff()).isEqualTo(new Staff(1, 1, 0, 2));
    }

    @Test
    void shouldNeverOfferLessThanNothing() {
        meiAnswers().tell(says("mei", null, Presence.ONLINE, 0, "10:11:00"));

        assertThat(staff()).isEqualTo(new Staff(1, 1, 1, 0));
    }

    @Test
    void shouldForgetAStatusThatNothingFollowsForADay() {
        run.tell(says("mei", SHOP, Presence.ONLINE, 8, "10:00:00"));
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofHours(23));
        assertThat(staff().byStatus()).isEqualTo(1);

        run.silence(Duration.ofHours(1));
        assertThat(staff()).isEqualTo(Staff.NOBODY);
    }

    @Property(tries = 30)
    void shouldComeToTheSameInWhicheverOrderStatusesArrive(@ForAll("shuffled") List<AgentStatus> statuses)
            throws Exception {
        try (PipelineRun shuffled = PipelineRun.in(Path.of("target", "presence"))) {
            shuffled.reach(at("10:20:00"));
            statuses.forEach(shuffled::tell);

            assertThat(shuffled.live().staff()).containsEntry(SHOP, new Staff(2, 2, 1, 3));
        }
    }

    @Provide
    Arbitrary<List<AgentStatus>> shuffled() {
        return Arbitraries.shuffle(
                says("mei", SHOP, Presence.ONLINE, 8, "10:00:00"),
                says("mei", SHOP, Presence.AWAY, 8, "10:02:00"),
                says("mei", SHOP, Presence.ONLINE, 3, "10:04:00"),
                says("mei", SHOP, Presence.ONLINE, 3, "10:04:00"),
                says("lan", SHOP, Presence.ONLINE, 4, "10:05:00"),
                says("lan", Presence.BUSY, "10:06:00"),
                says("bao", SHOP, Presence.OFFLINE, 4, "10:07:00"),
                says("bao", SHOP, Presence.ONLINE, 4, "10:06:59"));
    }

    @Test
    void shouldQuarantineWhatIsNoStatus() throws RejectedException {
        run.tell("mei", "{}".getBytes(UTF_8));
        run.tell("lan", "{\"agentId\":\"mei\",\"status\":\"ONLINE\",\"at\":1}".getBytes(UTF_8));
        run.tell("mei", "{\"agentId\":\"mei\",\"status\":\"ONLINE\",\"at\":253402300799999}".getBytes(UTF_8));

        assertThat(run.quarantined())
                .allSatisfy(record -> assertThat(record.topic()).isEqualTo("agent-status"))
                .extracting(QuarantinedRecord::reason)
                .containsExactly(Reason.SCHEMA, Reason.KEY_MISMATCH, Reason.FUTURE_TIME);
        assertThat(run.totals().statuses()).isEqualTo(3);
        assertThat(run.totals().receivedInAll()).isZero();
        assertThat(run.totals().quarantined()).containsEntry(Reason.KEY_MISMATCH, 1L);
    }
}
