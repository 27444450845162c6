package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.SINGLES_DAY;
import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.Figure;
import io.deskpulse.fact.SessionEnded;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What time alone does while nobody speaks. */
class SilenceTest {

    private static final Duration HOUR = Duration.ofHours(1);

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
    void shouldEndASessionWhenItsGapIsOver() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:20")));
        run.silence(Duration.ofSeconds(601));

        assertThat(run.facts(SessionEnded.class, 1))
                .singleElement()
                .returns(at("10:20:20").toEpochMilli(), SessionEnded::at);
    }

    @Test
    void shouldNotEndASessionBeforeItsGapIsOver() {
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofMinutes(10));

        assertThat(run.facts(SessionEnded.class, 1)).isEmpty();
    }

    @Test
    void shouldEndASessionOnlyAfterItsLastMessageWhenMoreFollowedTheFirst() {
        run.send(ask("m1", at("10:10:00")), ask("m2", at("10:19:00"))).silence(Duration.ofMinutes(5));

        assertThat(run.facts(SessionEnded.class, 1)).isEmpty();
        assertThat(run.silence(Duration.ofMinutes(6)).facts(SessionEnded.class, 1))
                .hasSize(1);
    }

    @Test
    void shouldExpireATurnAtMidnightWhenNobodyAnswers() {
        run.send(ask("m1", at("23:00:00"))).silence(HOUR).silence(Duration.ofSeconds(1));

        assertThat(run.shop(Figure.TURNS_EXPIRED)).isEqualTo(1);
        assertThat(run.totals().openJourneys()).isZero();
    }

    @Test
    void shouldTellHowManyJourneysAreOpen() {
        run.send(ask("m1", "b1", at("10:10:00")), ask("m2", "b2", at("10:10:00")));
        run.send(reply("m3", "b2", "mei", at("10:10:05"))).silence(HOUR);

        assertThat(run.totals().openJourneys()).isEqualTo(1);
    }

    @Test
    void shouldHaveSentAndReceivedTheFactsOfTimeWhenItHasPassed() {
        run.send(ask("m1", at("23:00:00"))).silence(HOUR.multipliedBy(2));

        assertThat(run.totals().factsSent()).isEqualTo(run.postings().size());
        assertThat(run.totals().allFactsArrived()).isTrue();
    }

    @Test
    void shouldLetTimePassFromTheEventsWhenTheyAreFromThePast() {
        run.deliver(ask("m1", at(SINGLES_DAY.minusDays(100), "09:00:00"))).silence(Duration.ofMinutes(5));

        assertThat(run.now())
                .isEqualTo(at(SINGLES_DAY.minusDays(100), "09:05:00").toEpochMilli());
        assertThat(run.facts(SessionEnded.class, 1)).isEmpty();
    }

    @Test
    void shouldGoByTheTimeOfTheChatWhileOrdersAreReadAhead() {
        run.deliver(ask("m1", at(SINGLES_DAY.minusDays(100), "09:00:00")));
        run.send(Chats.paid("o1", "CNY", at(SINGLES_DAY.minusDays(100), "12:00:00")));

        assertThat(run.now())
                .isEqualTo(at(SINGLES_DAY.minusDays(100), "09:00:00").toEpochMilli());
        assertThat(run.totals().newestEventTime())
                .hasValue(at(SINGLES_DAY.minusDays(100), "12:00:00").toEpochMilli());
    }

    @Test
    void shouldDoNothingBeforeTheFirstEvent() {
        run.silence(HOUR);

        assertThat(run.now()).isEqualTo(at("11:00:00").toEpochMilli());
        assertThat(run.totals().newestEventTime()).isEmpty();
    }

    @Test
    void shouldTakeAMessageIntoThePastWhenItsSessionHasAlreadyEnded() {
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofSeconds(601));
        run.deliver(reply("m2", "mei", at("10:10:10")));

        assertThat(run.shop(Figure.SESSIONS)).isEqualTo(1);
        assertThat(run.shop(Figure.RESPONSE_SUM_MS)).isEqualTo(10_000);
        assertThat(run.totals().corrections()).isEqualTo(1);
    }
}
