package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.redPacket;
import static io.deskpulse.topology.Chats.reply;
import static io.deskpulse.topology.Chats.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.RejectedException;
import io.deskpulse.fact.LegEnded;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives twice counts once; what arrives late corrects the past. */
class RepeatsAndCorrectionsTest {

    private PipelineRun run;

    @BeforeEach
    void start(@TempDir Path folder) throws ConfigException {
        run = PipelineRun.in(folder);
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    void shouldCountAMessageOnceWhenItIsDeliveredTwice() {
        ChatMessage ask = ask("m1", at("10:10:00"));
        run.send(ask, ask);

        assertThat(run.shop(Figure.BUYER_MESSAGES)).isEqualTo(1);
        assertThat(run.totals().duplicates()).isEqualTo(1);
        assertThat(run.totals().receivedInAll()).isEqualTo(2);
    }

    @Test
    void shouldStillKnowAMessageWhenItIsRepeatedLongAfterTheReorderWindow() throws RejectedException {
        ChatMessage ask = ask("m1", at("10:10:00"));
        run.send(ask, ask("m2", at("10:15:00")), ask);

        assertThat(run.totals().duplicates()).isEqualTo(1);
        assertThat(run.quarantined()).isEmpty();
    }

    @Test
    void shouldTakeBackAResponseWhenAnEarlierReplyArrivesAfterIt() {
        run.send(ask("m1", at("10:10:00")), reply("m3", "mei", at("10:10:20")), reply("m2", "mei", at("10:10:05")));

        assertThat(run.facts(LegEnded.class, -1)).singleElement().returns(20_000L, LegEnded::responseMs);
        assertThat(run.shop(Figure.RESPONSE_SUM_MS)).isEqualTo(5_000);
        assertThat(run.totals().corrections()).isEqualTo(1);
    }

    @Test
    void shouldHaveReceivedWhatWasTakenBackLikeAnyOtherFact() {
        run.send(ask("m1", at("10:10:00")), reply("m3", "mei", at("10:10:20")), reply("m2", "mei", at("10:10:05")));

        assertThat(run.facts(LegEnded.class, -1)).isNotEmpty();
        assertThat(run.totals().factsReceived()).isEqualTo(run.postings().size());
    }

    @Test
    void shouldQuarantineEveryDeliveryOfAMessageThatIsTooLate() throws RejectedException {
        ChatMessage late = ask("m1", at("10:09:00"));
        run.send(ask("m2", at("10:10:00")), late, late);

        assertThat(run.quarantined()).hasSize(2);
        assertThat(run.shop(Figure.BUYER_MESSAGES)).isEqualTo(1);
    }

    @Test
    void shouldMoveAResponseToTheOtherAgentWhenATransferArrivesLate() {
        run.send(ask("m1", at("10:10:00")), reply("m3", "lin", at("10:10:20")), transfer("m2", "lin", at("10:10:10")));

        assertThat(run.agent("lin", Figure.RESPONSE_SUM_MS)).isEqualTo(10_000);
        assertThat(run.shop(Figure.LEGS_REPLIED)).isEqualTo(1);
    }

    @Test
    void shouldOnlyCountThatItIgnoredARedPacket() {
        run.send(redPacket("m1", at("10:10:00")));

        assertThat(run.totals().ignored()).isEqualTo(1);
        assertThat(run.postings()).isEmpty();
        assertThat(run.journeys()).isZero();
    }
}
