package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.SINGLES_DAY;
import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.paid;
import static io.deskpulse.topology.Chats.rated;
import static io.deskpulse.topology.Chats.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.Figure;
import io.deskpulse.fact.Enquirer;
import io.deskpulse.fact.OrderPaid;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State is let go when nothing can need it any more. */
class RetentionTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TICK = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    @Test
    void shouldForgetAJourneyWhenItsBuyerHasBeenSilentForLongerThanTheHorizon() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "3 d")) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY.multipliedBy(3)).silence(TICK);

            assertThat(run.journeys()).isZero();
        }
    }

    @Test
    void shouldRememberAJourneyUpToTheHorizon() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "3 d")) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY.multipliedBy(3));

            assertThat(run.journeys()).isEqualTo(1);
        }
    }

    @Test
    void shouldRememberEveryJourneyWhenTheHorizonIsZero() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "0 d")) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY.multipliedBy(3_000)).silence(TICK);

            assertThat(run.journeys()).isEqualTo(1);
        }
    }

    @Test
    void shouldFindJourneysToForgetAmongManyThatAreRememberedByAndBy() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "3 d")) {
            for (int i = 0; i < 150; i++) {
                run.send(ask("m" + i, "b" + i, at("10:10:00")));
            }
            run.silence(DAY.multipliedBy(3)).send(ask("m150", "b77", at(SINGLES_DAY.plusDays(3), "10:10:00")));
            run.silence(TICK).silence(TICK).silence(TICK);

            assertThat(run.journeys()).isEqualTo(1);
        }
    }

    @Test
    void shouldRememberAJourneyBeyondTheHorizonWhileSomethingOfItIsOpen() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "1 h")) {
            run.send(ask("m1", at("10:10:00"))).silence(Duration.ofMinutes(11)).silence(Duration.ofHours(2));

            assertThat(run.journeys()).isEqualTo(1);
            assertThat(run.totals().openJourneys()).isEqualTo(1);
        }
    }

    @Test
    void shouldKnowALatePurchaserForTheAfterSalesDaysHoweverShortTheHorizon() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "3 d")) {
            run.send(paid("o1", "CNY", at("10:00:00"))).silence(DAY.multipliedBy(20));
            run.send(ask("m1", at(SINGLES_DAY.plusDays(20), "10:00:00")));
            assertThat(run.facts(Enquirer.class, 1)).isEmpty();

            run.silence(DAY.multipliedBy(22)).silence(TICK);
            assertThat(run.journeys()).isZero();
        }
    }

    @Test
    void shouldCreditASaleWithinTheAttributionWindowHoweverShortTheHorizon() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "3 h")) {
            run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:30")));
            run.silence(DAY).silence(Duration.ofHours(22)).silence(TICK);

            run.send(paid("o1", "CNY", at(SINGLES_DAY.plusDays(2), "10:00:00")));

            assertThat(run.facts(OrderPaid.class, 1))
                    .singleElement()
                    .extracting(OrderPaid::creditedTo)
                    .isEqualTo("mei");
        }
    }

    @Test
    void shouldCountABuyerOnceADayHoweverShortTheHorizon() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "journey-horizon", "1 h")) {
            run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:30")));
            run.silence(Duration.ofHours(2)).silence(TICK).send(ask("m3", at("13:00:00")));

            assertThat(run.shop(Figure.INQUIRY_BUYERS)).isEqualTo(1);
        }
    }

    @Test
    void shouldKeepTheRowsOfAForgottenJourney() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:30")));
            run.silence(DAY).silence(DAY.multipliedBy(9));

            assertThat(run.shop(Figure.LEGS_REPLIED)).isEqualTo(1);
        }
    }

    @Test
    void shouldDeleteTheRowsOfADayWhenItsRetentionIsOver() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY).silence(DAY.multipliedBy(46));

            assertThat(run.rows(null)).isEmpty();
        }
    }

    @Test
    void shouldKeepTheRowsOfADayUntilItsRetentionIsOver() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY).silence(DAY.multipliedBy(43));

            assertThat(run.rows(null)).hasSize(2);
        }
    }

    @Test
    void shouldKeepRowsForEverWhenTheRetentionIsZero() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder, "day-retention", "0 d")) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY).silence(DAY.multipliedBy(3_000));

            assertThat(run.rows(null)).hasSize(2);
        }
    }

    @Test
    void shouldKeepTheRatingsOfADeletedDayForTheSixMonthsThatSumThem() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(ask("m1", at("10:10:00")), rated("r1", at("10:20:00")));
            run.silence(DAY).silence(DAY.multipliedBy(46));

            assertThat(run.shop(Figure.DSR_SERVICE_SUM)).isEqualTo(4);
            assertThat(run.shop(Figure.BUYER_MESSAGES)).isZero();
        }
    }

    @Test
    void shouldDeleteRatingsWhenNoDayThatIsKeptSumsThem() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(rated("r1", at("10:20:00"))).silence(DAY.multipliedBy(45 + 31 * 6 + 1));

            assertThat(run.rows(null)).isEmpty();
        }
    }

    @Test
    void shouldStartARowAnewWhenAFactComesForADayThatWasDeleted() throws ConfigException {
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(ask("m1", at("10:10:00"))).silence(DAY).silence(DAY.multipliedBy(46));
            run.deliver(ask("m2", "b2", at("10:20:00")));

            assertThat(run.shop(Figure.BUYER_MESSAGES)).isEqualTo(1);
        }
    }
}
