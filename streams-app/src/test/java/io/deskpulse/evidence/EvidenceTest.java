package io.deskpulse.evidence;

import static io.deskpulse.evidence.Facts.A1_ROW;
import static io.deskpulse.evidence.Facts.DAY;
import static io.deskpulse.evidence.Facts.SHOP;
import static io.deskpulse.evidence.Facts.SHOP_ROW;
import static io.deskpulse.evidence.Facts.inquiry;
import static io.deskpulse.evidence.Facts.lost;
import static io.deskpulse.evidence.Facts.rating;
import static io.deskpulse.evidence.Facts.response;
import static io.deskpulse.evidence.Facts.sale;
import static io.deskpulse.fact.Posting.retract;
import static io.deskpulse.fact.Posting.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final int MANY = 1000;
    private static final DayKey UNASSIGNED_ROW = DayKey.agent(DAY, SHOP, null);

    private static ReportFigure figure(DayKey row, String name) throws UnknownFigureException {
        return new RowFigures(row, Facts.THRESHOLDS).named(name);
    }

    private static Explanation explained(DayKey row, String name, Posting... postings) throws UnknownFigureException {
        return given(Evidence.settled(row, figure(row, name), MANY), postings);
    }

    private static Explanation history(DayKey row, String name, Posting... postings) throws UnknownFigureException {
        return given(Evidence.posted(row, figure(row, name), MANY), postings);
    }

    private static Explanation given(Evidence evidence, Posting... postings) {
        List.of(postings).forEach(evidence::add);
        return evidence.explanation();
    }

    private static List<Long> amounts(Explanation explanation) {
        return explanation.contributions().stream().map(Contribution::amount).toList();
    }

    @Nested
    class WhenAFigureIsACountOrSum {

        @Test
        void shouldListWhatContributesAndNothingElse() throws Exception {
            Explanation explanation = explained(
                    A1_ROW, "within.60", state(response("t1", 50)), state(response("t2", 61)), state(lost("t3", "a2")));

            assertThat(explanation.value()).isEqualTo(1);
            assertThat(explanation.contributions()).containsExactly(new Contribution(state(response("t1", 50)), 1));
        }

        @Test
        void shouldWeighEachFactInTheFiguresOwnUnit() throws Exception {
            Explanation explanation =
                    explained(A1_ROW, "responseSumMs", state(response("t1", 50)), state(response("t2", 475)));

            assertThat(amounts(explanation)).containsExactly(50_000L, 475_000L);
            assertThat(explanation.value()).isEqualTo(525_000);
        }

        @Test
        void shouldListInOrderOfTime() throws Exception {
            Explanation explanation =
                    explained(A1_ROW, "legs.replied", state(response("t2", 475)), state(response("t1", 50)));

            assertThat(explanation.contributions())
                    .extracting(Contribution::posting)
                    .containsExactly(state(response("t1", 50)), state(response("t2", 475)));
        }

        @Test
        void shouldTellTheRescuerFromHimWhoLostTheLeg() throws Exception {
            Posting leg = state(lost("t1", "a2"));

            assertThat(explained(A1_ROW, "legs.rescued", leg).value()).isEqualTo(1);
            assertThat(explained(A1_ROW, "rescues", leg).value()).isZero();
            assertThat(explained(DayKey.agent(DAY, SHOP, "a2"), "rescues", leg).value())
                    .isEqualTo(1);
        }

        @Test
        void shouldShowWhyABuyerIsNobodysNoLonger() throws Exception {
            Explanation explanation =
                    explained(UNASSIGNED_ROW, "inquiryBuyers", state(inquiry(null, false)), state(inquiry("a1", true)));

            assertThat(amounts(explanation)).containsExactlyInAnyOrder(1L, -1L);
            assertThat(explanation.value()).isZero();
        }

        @Test
        void shouldNotListAnOrderThatCostNothingAmongSales() throws Exception {
            assertThat(explained(SHOP_ROW, "salesMinor", state(sale("o1", 0, "a1")))
                            .contributions())
                    .isEmpty();
        }

        @Test
        void shouldNotListOtherDaysOrShops() throws Exception {
            DayKey tomorrow = DayKey.agent(DAY.plusDays(1), SHOP, "a1");
            DayKey elsewhere = DayKey.agent(DAY, "s2", "a1");

            assertThat(explained(tomorrow, "legs.replied", state(response("t1", 50)))
                            .contributions())
                    .isEmpty();
            assertThat(explained(elsewhere, "legs.replied", state(response("t1", 50)))
                            .contributions())
                    .isEmpty();
        }
    }

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
    class WhenAFigureIsAQuantile {

        @Test
        void shouldListTheResponsesItRestsOnFromTheShortestOnAndSaySo() throws Exception {
            Explanation explanation = explained(
                    A1_ROW,
                    "responseP50Ms",
                    state(response("t1", 475)),
                    state(response("t2", 0)),
                    state(response("t3", 50)),
                    state(lost("t4", "a2")));

            assertThat(amounts(explanation)).containsExactly(0L, 50_000L, 475_000L);
            assertThat(explanation.value()).isBetween(49_000L, 51_000L);
            assertThat(explanation.notes())
                    .singleElement()
                    .asString()
                    .startsWith("responseP50Ms is no sum")
                    .contains("rank 2 of 3");
        }
    }

    @Nested
    class WhenAFigureSpansSixMonths {

        private static final LocalDate FIRST_THAT_COUNTS = LocalDate.of(2026, 5, 12);

        @Test
        void shouldListTheRatingsOfTheWholeWindow() throws Exception {
            Explanation explanation = explained(
                    SHOP_ROW,
                    "dsr.service.sum",
                    state(rating(FIRST_THAT_COUNTS.minusDays(1), 1)),
                    state(rating(FIRST_THAT_COUNTS, 4)),
                    state(rating(DAY, 5)),
                    state(rating(DAY.plusDays(1), 3)));

            assertThat(amounts(explanation)).containsExactly(4L, 5L);
            assertThat(explanation.value()).isEqualTo(9);
        }

        @Test
        void shouldNotMakeARowOfRatingsAlone() throws Exception {
            assertThat(explained(SHOP_ROW, "dsr.service.sum", state(rating(DAY, 5)))
                            .hasRow())
                    .isFalse();
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

    @Nested
    class WhenThereIsNoSuchRow {

        @Test
        void shouldNameTheRowsThatTheShopHasOnTheDay() throws Exception {
            DayKey a9 = DayKey.agent(DAY, SHOP, "a9");

            Explanation explanation = explained(a9, "legs.replied", state(response("t1", 50)));

            assertThat(explanation.hasRow()).isFalse();
            assertThat(explanation.rowsOfTheDay()).containsExactly(SHOP_ROW, A1_ROW);
        }

        @Test
        void shouldNotTakeARowForOneThatWasTakenBack() throws Exception {
            Fact fact = response("t1", 50);

            assertThat(explained(A1_ROW, "legs.replied", state(fact), retract(fact))
                            .hasRow())
                    .isFalse();
        }

        @Test
        void shouldHaveARowWhoseOtherFiguresAreNotZero() throws Exception {
            Explanation explanation = explained(A1_ROW, "csat.count", state(response("t1", 50)));

            assertThat(explanation.hasRow()).isTrue();
            assertThat(explanation.value()).isZero();
            assertThat(explanation.contributions()).isEmpty();
        }
    }
}
