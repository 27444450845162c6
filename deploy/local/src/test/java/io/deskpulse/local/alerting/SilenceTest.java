package io.deskpulse.local.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.SlowResponseAlert;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One buyer asks, and then nobody says anything any more: no event in any topic. */
class SilenceTest {

    private static final String SHOP = "s1";

    @RegisterExtension
    static final WatchedDesk WATCHED = new WatchedDesk("{\"default\": {\"pack\": \"generic\"}}");

    @Test
    void shouldStillAgeCountAndAlertHim() throws Exception {
        WATCHED.desk().ask(SHOP, "b1", "a1");
        WATCHED.desk().awaitFigures();
        double first = awaitAbove("deskpulse_shop_oldest_wait_seconds", 0);
        awaitAbove("deskpulse_shop_oldest_wait_seconds", first);
        awaitValue("deskpulse_shop_overdue_buyers{level='warn'}", 0);

        WATCHED.desk().pass(Duration.ofSeconds(61));

        awaitAbove("deskpulse_shop_oldest_wait_seconds", 61);
        awaitValue("deskpulse_shop_overdue_buyers{level='warn'}", 1);
        awaitValue("deskpulse_shop_judged_legs{ledger='fair', threshold='60', window='5m'}", 1);
        awaitValue("deskpulse_shop_within_threshold_ratio{ledger='fair', threshold='60', window='5m'}", 0);
        awaitValue("deskpulse_shop_slow_response_alerts_total{level='warn', cause='person'}", 1);
        await().atMost(Desk.PATIENCE)
                .untilAsserted(() -> assertThat(WATCHED.desk().alerts().raised(SHOP))
                        .extracting(SlowResponseAlert::level)
                        .contains(AlertLevel.WARN));

        WATCHED.desk().pass(Duration.ofMinutes(4));

        await("the page of the forgotten buyer").atMost(Desk.PATIENCE).until(() -> !WATCHED.watchers()
                .receiver()
                .told(SHOP, "LongestWait", "firing")
                .isEmpty());
        WATCHED.desk().awaitFigures(); // of one message and no other
    }

    private static double awaitAbove(String family, double least) {
        return await(family + " > " + least)
                .atMost(Desk.PATIENCE)
                .until(
                        () -> WATCHED.watchers().value(family + "{shop='" + SHOP + "'}"),
                        value -> value.isPresent() && value.getAsDouble() > least)
                .getAsDouble();
    }

    private static void awaitValue(String series, double expected) {
        await(series + " = " + expected)
                .atMost(Desk.PATIENCE)
                .until(() -> WATCHED.watchers().value(series).equals(OptionalDouble.of(expected)));
    }
}
