package io.deskpulse.batch;

import static io.deskpulse.desk.Figure.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an independent computation of the definitions gives for public data sets, summed over all shop rows; skipped where
 * the data is absent.
 */
class RealDataTest {

    @Test
    void shouldAgreeOnCustomerSupportOnTwitter() throws Exception {
        Totals totals = totals("twcs.ndjson.gz", "policies-twcs.json");

        assertThat(totals.of(INQUIRY_BUYERS, RECEIVED_BUYERS)).containsExactly(4_687L, 4_111L);
        assertThat(totals.of(SESSIONS, BOT_ONLY_SESSIONS)).containsExactly(10_326L, 0L);
        assertThat(totals.of(LEGS_REPLIED, LEGS_RESCUED, LEGS_EXPIRED)).containsExactly(5_124L, 251L, 1_342L);
        assertThat(totals.within(30, 60, 180)).containsExactly(2L, 31L, 616L);
        assertThat(totals.of(RESPONSE_SUM_MS)).containsExactly(16_073_848_000L);
    }

    @Test
    void shouldAgreeOnTheCallsOfABank() throws Exception {
        Totals totals = totals("callcenter-january.ndjson.gz", "policies-callcenter.json");

        assertThat(totals.of(INQUIRY_BUYERS, RECEIVED_BUYERS)).containsExactly(26_466L, 24_171L);
        assertThat(totals.of(SESSIONS, BOT_ONLY_SESSIONS)).containsExactly(30_715L, 1_199L);
        assertThat(totals.of(LEGS_REPLIED, LEGS_RESCUED, LEGS_EXPIRED)).containsExactly(27_061L, 0L, 2_357L);
        assertThat(totals.within(30, 60, 180)).containsExactly(17_978L, 21_239L, 25_630L);
        assertThat(totals.of(RESPONSE_SUM_MS)).containsExactly(4_789_966_000L);
    }

    @Test
    void shouldAgreeOnTheOrdersOfAMarketplace() throws Exception {
        Totals totals = totals("olist.ndjson.gz", "policies-olist.json");

        assertThat(totals.of(PAID_ORDERS, PAYING_BUYERS)).containsExactly(17_332L, 17_306L);
        assertThat(totals.of(SALES_MINOR, REFUNDED_MINOR)).containsExactly(275_055_777L, 10_802_621L);
    }

    private record Totals(List<DayRow> shopRows) {

        List<Long> of(Figure... figures) {
            return List.of(figures).stream()
                    .map(figure ->
                            shopRows.stream().mapToLong(row -> row.get(figure)).sum())
                    .toList();
        }

        List<Long> within(Integer... thresholds) {
            return List.of(thresholds).stream()
                    .map(seconds -> shopRows.stream()
                            .mapToLong(row -> row.within().get(seconds))
                            .sum())
                    .toList();
        }
    }

    private static Totals totals(String events, String policies) throws Exception {
        PolicyBook book = PolicyFile.read(RealData.file(policies));
        BatchResult result = BatchReport.of(RealData.file(events), book, (lines, read, total) -> {});
        assertThat(result.quarantined()).isEmpty();
        return new Totals(result.rows().entrySet().stream()
                .filter(row -> row.getKey().isShop())
                .map(row -> row.getValue())
                .toList());
    }
}
