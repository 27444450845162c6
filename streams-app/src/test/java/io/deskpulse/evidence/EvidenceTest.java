package io.deskpulse.evidence;

import static io.deskpulse.evidence.Explained.amounts;
import static io.deskpulse.evidence.Explained.explained;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final DayKey UNASSIGNED_ROW = DayKey.agent(DAY, SHOP, null);

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
