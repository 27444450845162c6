package io.deskpulse.local.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.app.CommandException;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.SlowResponseAlert;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three of five agents stop answering, each with buyers enough to be called slow. */
class OverloadTest {

    private static final String SHOP = "s1";
    private static final List<String> STALLED = List.of("a1", "a2", "a3");
    private static final List<String> AT_WORK = List.of("a4", "a5");
    private static final int BUYERS_OF_EACH = 10;
    private static final int LEVELS_PASSED = 2;

    /** The breach level is out of reach, so that there is one reason for a page and no second one a minute later. */
    private static final String POLICIES =
            """
            {"default": {"pack": "generic", "alertLevels": {"warn": "30 s", "alert": "60 s", "breach": "9 min"}}}
            """;

    @RegisterExtension
    static final WatchedDesk WATCHED = new WatchedDesk(POLICIES);

    @Test
    void shouldPageTheOverloadOnceAndCallNobodySlow() throws Exception {
        for (String agent : AT_WORK) {
            WATCHED.desk().ask(SHOP, "buyer-of-" + agent, agent);
            WATCHED.desk().reply(SHOP, "buyer-of-" + agent, agent);
        }
        forEachWhoWaits(WATCHED.desk()::ask);
        awaitTold("firing");

        WATCHED.desk().pass(Duration.ofSeconds(61));
        awaitAlertsOfTheStream();
        awaitInhibition();
        assertThat(WATCHED.watchers().receiver().about(SHOP)).singleElement().satisfies(page -> assertThat(
                        page.path("alerts"))
                .extracting(alert -> alert.path("labels").path("alertname").asText())
                .containsExactly("ShopOverloaded"));

        forEachWhoWaits(WATCHED.desk()::reply);
        await().atMost(Desk.PATIENCE)
                .until(() -> WATCHED.desk().alerts().resolved(SHOP).size() == waiting() * LEVELS_PASSED);
        awaitTold("resolved");
    }

    /** What a buyer or his agent does. */
    private interface Word {
        void say(String shop, String buyer, String agent) throws CommandException;
    }

    private static void forEachWhoWaits(Word word) throws CommandException {
        for (String agent : STALLED) {
            for (int buyer = 0; buyer < BUYERS_OF_EACH; buyer++) {
                word.say(SHOP, "b" + buyer + "-of-" + agent, agent);
            }
        }
        WATCHED.desk().awaitFigures();
    }

    private static int waiting() {
        return STALLED.size() * BUYERS_OF_EACH;
    }

    private static void awaitTold(String status) {
        await("ShopOverloaded is told as " + status).atMost(Desk.PATIENCE).until(() -> !WATCHED.watchers()
                .receiver()
                .told(SHOP, "ShopOverloaded", status)
                .isEmpty());
    }

    private static void awaitAlertsOfTheStream() {
        AlertListener alerts = WATCHED.desk().alerts();
        await().atMost(Desk.PATIENCE).until(() -> alerts.raised(SHOP).size() >= waiting() * LEVELS_PASSED);
        assertThat(alerts.raised(SHOP))
                .hasSize(waiting() * LEVELS_PASSED)
                .extracting(SlowResponseAlert::cause)
                .containsOnly(AlertCause.OVERLOAD);
    }

    private static void awaitInhibition() {
        await("Alertmanager holds SlowResponder back").atMost(Desk.PATIENCE).untilAsserted(() -> assertThat(
                        WATCHED.watchers().held(SHOP, "SlowResponder"))
                .allMatch(OverloadTest::isInhibited)
                .extracting(alert -> alert.path("labels").path("agent").asText())
                .containsExactlyInAnyOrderElementsOf(STALLED));
    }

    private static boolean isInhibited(JsonNode alert) {
        return !alert.path("status").path("inhibitedBy").isEmpty();
    }
}
