package io.deskpulse.live;

import static io.deskpulse.live.Buyers.DAY;
import static io.deskpulse.live.Buyers.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.Posting;
import org.junit.jupiter.api.Test;

/** A rate counts a leg once its verdict is known (METRICS §3, "matured"). */
class MaturedVerdictsTest {

    private final Buyers buyers = new Buyers();

    private long missed(Window window, Ledger ledger, int seconds) {
        return buyers.shop(window).missed().get(ledger, seconds);
    }

    @Test
    void shouldCountAQuestionAskedThreeSecondsAgoInNoRateButAsWaiting() {
        buyers.at(0).asks("b1", "A").at(3);

        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 30)).isZero();
        assertThat(buyers.view().standings().get(Whose.shop(SHOP)).waiting()).isEqualTo(1);
    }

    @Test
    void shouldCountAnOpenLegAsMissedOnceItsThresholdHasPassed() {
        buyers.at(0).asks("b1", "A").at(30);
        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 30)).isZero();

        buyers.at(30.001);
        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 30)).isEqualTo(1);
        assertThat(missed(Window.FIVE_MINUTES, Ledger.FAIR, 30)).isEqualTo(1);
        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 60)).isZero();
        assertThat(buyers.view().openMissed().get(DayKey.agent(DAY, SHOP, "A")).get(Ledger.FAIR, 30))
                .isEqualTo(1);
    }

    @Test
    void shouldExcuseAReleasedLegInTheFairLedgerOnly() {
        buyers.at(0).asks("b1", "A").at(40).ends("b1", "A", 0, Outcome.RELEASED);

        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 30)).isEqualTo(1);
        assertThat(missed(Window.FIVE_MINUTES, Ledger.FAIR, 30)).isZero();
    }

    @Test
    void shouldKeepALateReplyInTheMinuteInWhichItsVerdictFell() {
        buyers.at(0).asks("b1", "A").at(250).ends("b1", "A", 0, Outcome.REPLIED);
        buyers.at(5 * 60);

        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 30))
                .as("fell in the first minute")
                .isZero();
        assertThat(missed(Window.FIVE_MINUTES, Ledger.PLATFORM, 60))
                .as("fell in the second")
                .isEqualTo(1);
        assertThat(buyers.shop(Window.FIVE_MINUTES).row().get(Figure.LEGS_REPLIED))
                .isEqualTo(1);
    }

    @Test
    void shouldLetAWindowGoOnWithoutAnyFurtherFact() {
        buyers.at(0).asks("b1", "A").at(10).ends("b1", "A", 0, Outcome.REPLIED);

        buyers.at(299.999);
        assertThat(buyers.shop(Window.FIVE_MINUTES).row().get(Figure.LEGS_REPLIED))
                .isEqualTo(1);
        buyers.at(300);
        assertThat(buyers.shop(Window.FIVE_MINUTES).row().get(Figure.LEGS_REPLIED))
                .isZero();
        assertThat(buyers.shop(Window.QUARTER_HOUR).row().get(Figure.LEGS_REPLIED))
                .isEqualTo(1);
        buyers.at(3600);
        assertThat(buyers.view().windows(Window.HOUR)).isEmpty();
    }

    @Test
    void shouldAgeWhoeverWaitsWhileNobodySpeaks() {
        buyers.at(0).asks("b1", null).at(101);

        Standing nobody = buyers.view().standings().get(Whose.agent(SHOP, null));
        assertThat(nobody.oldestWaitMs()).isEqualTo(101_000);
        assertThat(nobody.overdue(AlertLevel.ALERT)).isEqualTo(1);
        assertThat(nobody.overdue(AlertLevel.BREACH)).isZero();
    }

    @Test
    void shouldForgetAWaitThatNeverWas() {
        buyers.at(0).asks("b1", "A");
        buyers.desk.post(Posting.retract(Buyers.opened("b1", "A", 0)), 0);

        assertThat(buyers.view().standings().values())
                .allSatisfy(one -> assertThat(one.waiting()).isZero());
    }
}
