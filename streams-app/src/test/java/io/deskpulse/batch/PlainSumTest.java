package io.deskpulse.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of real orders against a sum over the lines of their file that uses nothing of the product. */
class PlainSumTest {

    private static final Path DATA = Path.of(
            System.getProperty("deskpulse.data", System.getProperty("deskpulse.root", "..") + "/../shared/data"));

    /** What is known of one order: its first payment, and what was given back. */
    private static final class Order {
        private long paidAt = Long.MAX_VALUE;
        private long cancelledAt = Long.MIN_VALUE;
        private long amount;
        private long refunds;

        boolean isPaid() {
            return paidAt != Long.MAX_VALUE;
        }

        long givenBack() {
            return cancelledAt >= paidAt ? amount : Math.min(refunds, amount);
        }
    }

    private final Map<String, Order> orders = new HashMap<>();
    private SortedMap<DayKey, DayRow> rows;

    @BeforeEach
    void read() throws Exception {
        Path file = DATA.resolve("olist.ndjson.gz");
        assumeTrue(Files.isReadable(file), "skipped: no olist.ndjson.gz in folder shared/data");
        rows = BatchReport.of(file, PolicyFile.read(DATA.resolve("policies-olist.json")), (lines, read, size) -> {})
                .rows();
        addUp(file);
    }

    @Test
    void shouldSellWhatTheOrdersSay() {
        long paid = orders.values().stream().filter(Order::isPaid).count();
        long sales = orders.values().stream()
                .filter(Order::isPaid)
                .mapToLong(o -> o.amount)
                .sum();

        assertThat(paid).isPositive();
        assertThat(shops(Figure.PAID_ORDERS)).isEqualTo(paid);
        assertThat(shops(Figure.SALES_MINOR)).isEqualTo(sales);
    }

    @Test
    void shouldGiveBackWhatTheOrdersSay() {
        long givenBack = orders.values().stream()
                .filter(Order::isPaid)
                .mapToLong(Order::givenBack)
                .sum();

        assertThat(givenBack).isPositive();
        assertThat(shops(Figure.REFUNDED_MINOR)).isEqualTo(givenBack);
    }

    @Test
    void shouldCreditNobodyWhereNobodyChatted() {
        assertThat(shops(Figure.SILENT_SALES_MINOR)).isEqualTo(shops(Figure.SALES_MINOR));
        assertThat(shops(Figure.SILENT_REFUNDED_MINOR)).isEqualTo(shops(Figure.REFUNDED_MINOR));
        assertThat(rows.keySet()).allMatch(DayKey::isShop);
    }

    private long shops(Figure figure) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().isShop())
                .mapToLong(row -> row.getValue().get(figure))
                .sum();
    }

    private void addUp(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode event = json.readTree(line);
                if (event.path("topic").asText().equals("order-events")) {
                    add(event.path("value"));
                }
            }
        }
    }

    private void add(JsonNode event) {
        String id = event.path("shopId").asText()
                + event.path("buyerId").asText()
                + event.path("orderId").asText();
        Order order = orders.computeIfAbsent(id, absent -> new Order());
        long at = event.path("at").asLong();
        long amount = event.path("amountMinor").asLong();
        switch (event.path("type").asText()) {
            case "PAID" -> {
                order.amount = at < order.paidAt ? amount : order.amount;
                order.paidAt = Math.min(at, order.paidAt);
            }
            case "CANCELLED" -> order.cancelledAt = Math.max(at, order.cancelledAt);
            case "REFUNDED" -> order.refunds += amount;
            default -> {}
        }
    }
}
