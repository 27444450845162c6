package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The figures of a shop are those of its agents and of nobody (METRICS §9), whatever happens. */
class AddingUpTest {

    private static final Set<Figure> ADD_UP = EnumSet.of(
            BUYER_MESSAGES,
            AGENT_MESSAGES,
            HANDLE_TIME_MS,
            LEGS_REPLIED,
            LEGS_TRANSFERRED,
            LEGS_TRANSFERRED_VOID,
            LEGS_RESCUED,
            LEGS_EXPIRED,
            LEGS_RELEASED,
            RESCUES,
            RESPONSE_SUM_MS,
            RESPONSE_CAPPED_SUM_MS,
            FIRST_RESPONSES,
            FIRST_RESPONSE_SUM_MS);

    /** What the agents have of the shop's, beside what is silent. */
    private static final Map<Figure, Figure> ADD_UP_WITH_SILENT = Map.of(
            PAID_ORDERS, SILENT_PAID_ORDERS,
            SALES_MINOR, SILENT_SALES_MINOR,
            ITEMS, SILENT_ITEMS,
            REFUNDED_MINOR, SILENT_REFUNDED_MINOR);

    @Property(tries = 200)
    void shouldAddUpToTheShopsRow(@ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        Map<DayKey, DayRow> rows = shop.dayOf(arrivals.events()).rows();

        shopRows(rows)
                .forEach((key, row) -> ADD_UP.forEach(figure -> assertThat(row.get(figure))
                        .as("%s of %s", figure, key)
                        .isEqualTo(agentsSum(rows, key, figure))));
    }

    @Property(tries = 200)
    void shouldAddUpWithWhatIsSilent(@ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        Map<DayKey, DayRow> rows = shop.dayOf(arrivals.events()).rows();

        shopRows(rows)
                .forEach((key, row) -> ADD_UP_WITH_SILENT.forEach((figure, silent) -> assertThat(row.get(figure))
                        .as("%s of %s", figure, key)
                        .isEqualTo(agentsSum(rows, key, figure) + row.get(silent))));
    }

    @Property(tries = 200)
    void shouldNeverReceiveMoreThanInquireNorConvertMoreThanEnquire(
            @ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        shop.dayOf(arrivals.events()).rows().forEach((key, row) -> {
            assertThat(row.get(ENQUIRERS)).as("%s", key).isGreaterThanOrEqualTo(row.get(CONVERTED_FINAL));
            assertThat(row.get(SALES_MINOR)).as("%s", key).isGreaterThanOrEqualTo(row.get(REFUNDED_MINOR));
            if (key.isShop()) {
                assertThat(row.get(INQUIRY_BUYERS)).as("%s", key).isGreaterThanOrEqualTo(row.get(RECEIVED_BUYERS));
                assertThat(row.get(INQUIRY_BUYERS)).as("%s", key).isGreaterThanOrEqualTo(row.get(ENQUIRERS));
            }
        });
    }

    private static Map<DayKey, DayRow> shopRows(Map<DayKey, DayRow> rows) {
        Map<DayKey, DayRow> shops = new HashMap<>(rows);
        shops.keySet().removeIf(key -> !key.isShop());
        return shops;
    }

    private static long agentsSum(Map<DayKey, DayRow> rows, DayKey shop, Figure figure) {
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().isShop() && row.getKey().day().equals(shop.day()))
                .mapToLong(row -> row.getValue().get(figure))
                .sum();
    }

    @Provide
    Arbitrary<Arrivals> arrivals() {
        return Arrivals.random(40, 8);
    }

    @Provide
    Arbitrary<Shop> shops() {
        return RandomJourneys.shops();
    }
}
