package io.deskpulse.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.RealData;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyFile;
import io.deskpulse.roster.ShopRecord;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Forecasts of the past against those that need no program. */
class BacktestTest {

    @Test
    void shouldBeatYesterdayAndLastWeekWhereTheTruthIsKnown() {
        Backtest test = new Backtest();

        test.add(Weeks.ofDays(40, 42).history(), Promotions.NONE);

        assertThat(test.byHorizon().values()).allSatisfy(errors -> {
            assertThat(errors.number()).isGreaterThan(700);
            assertThat(errors.ours()).isLessThan(0.8 * errors.lastWeeks());
            assertThat(errors.ours()).isLessThan(0.8 * errors.yesterdays());
            assertThat(errors.covered()).isBetween(0.8, 0.97);
        });
    }

    @Test
    void shouldJudgeNothingOfTheFirstWeek() {
        Backtest test = new Backtest();

        test.add(Weeks.ofDays(40, 7).history(), Promotions.NONE);
        test.add(new ArrivalHistory(), Promotions.NONE);

        assertThat(test.byHorizon().values()).allMatch(errors -> errors.number() == 0);
    }

    @Test
    void shouldBeatYesterdayAndLastWeekOnTheCallsOfABank() throws Exception {
        Path file = RealData.file("callcenter-january.ndjson.gz");
        PolicyBook policies = PolicyFile.read(RealData.file("policies-callcenter.json"));
        Backtest test = new Backtest();

        ShopRecord.of(BatchReport.of(file, policies, (lines, read, total) -> {}).rows())
                .values()
                .forEach(shop -> test.add(shop.arrivals(), Promotions.NONE));

        assertThat(test.byHorizon().values()).allSatisfy(errors -> {
            assertThat(errors.number()).isGreaterThan(3_000);
            assertThat(errors.ours()).isLessThan(Math.min(errors.yesterdays(), errors.lastWeeks()));
        });
    }
}
