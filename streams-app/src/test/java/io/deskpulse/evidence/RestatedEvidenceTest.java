package io.deskpulse.evidence;

import static io.deskpulse.evidence.Explained.amounts;
import static io.deskpulse.evidence.Explained.explained;
import static io.deskpulse.evidence.Explained.figure;
import static io.deskpulse.evidence.Explained.given;
import static io.deskpulse.evidence.Explained.history;
import static io.deskpulse.evidence.Facts.A1_ROW;
import static io.deskpulse.evidence.Facts.response;
import static io.deskpulse.fact.Posting.retract;
import static io.deskpulse.fact.Posting.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was taken back, and what is too much to list. */
class RestatedEvidenceTest {

    @Nested
    class WhenStatementsWereTakenBack {

        private final Fact first = response("t1", 50);
        private final Fact corrected = response("t1", 40);

        @Test
        void shouldListOnlyWhatRemains() throws Exception {
            Explanation explanation =
                    explained(A1_ROW, "responseSumMs", state(first), retract(first), state(corrected));

            assertThat(explanation.contributions()).containsExactly(new Contribution(state(corrected), 40_000));
            assertThat(explanation.balance()).isEqualTo(new Balance(3, 1, 40_000));
        }

        @Test
        void shouldListTheWholeHistoryWhenAsked() throws Exception {
            Explanation explanation = history(A1_ROW, "responseSumMs", state(first), retract(first), state(corrected));

            assertThat(explanation.contributions())
                    .containsExactly(
                            new Contribution(state(first), 50_000),
                            new Contribution(retract(first), -50_000),
                            new Contribution(state(corrected), 40_000));
            assertThat(explanation.value()).isEqualTo(40_000);
        }

        @Test
        void shouldListAFactAsOftenAsItStands() throws Exception {
            Explanation explanation =
                    explained(A1_ROW, "legs.replied", state(first), state(first), state(first), retract(first));

            assertThat(amounts(explanation)).containsExactly(1L, 1L);
        }

        @Test
        void shouldShowARetractionWhoseStatementIsNotAmongThePostings() throws Exception {
            Explanation explanation = explained(A1_ROW, "responseSumMs", retract(first), state(corrected));

            assertThat(explanation.contributions()).contains(new Contribution(retract(first), -50_000));
            assertThat(explanation.value()).isEqualTo(-10_000);
        }
    }

    @Nested
    class WhenTheListGrowsTooLong {

        @Test
        void shouldCutTheListButNotTheSum() throws Exception {
            Evidence evidence = Evidence.settled(A1_ROW, figure(A1_ROW, "responseSumMs"), 2);

            Explanation explanation =
                    given(evidence, state(response("t1", 1)), state(response("t2", 2)), state(response("t3", 3)));

            assertThat(amounts(explanation)).containsExactly(1000L, 2000L);
            assertThat(explanation.truncated()).isTrue();
            assertThat(explanation.balance()).isEqualTo(new Balance(3, 3, 6000));
            assertThat(explanation.notes()).containsExactly("2 of 3 contributions are listed; the sum is over all");
        }

        @Test
        void shouldNotListTheRetractionOfWhatWasCutOff() throws Exception {
            Evidence evidence = Evidence.settled(A1_ROW, figure(A1_ROW, "responseSumMs"), 1);
            Fact kept = response("t1", 1);
            Fact cutOff = response("t2", 2);

            Explanation explanation = given(evidence, state(kept), state(cutOff), retract(kept), retract(cutOff));

            assertThat(explanation.contributions()).isEmpty();
            assertThat(explanation.value()).isZero();
            assertThat(explanation.truncated()).isTrue();
        }

        @Test
        void shouldBeWholeWhenTheListIsJustFull() throws Exception {
            Evidence evidence = Evidence.posted(A1_ROW, figure(A1_ROW, "legs.replied"), 1);

            assertThat(given(evidence, state(response("t1", 1))).truncated()).isFalse();
        }
    }
}
