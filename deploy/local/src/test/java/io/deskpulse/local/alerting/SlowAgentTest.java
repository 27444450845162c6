package io.deskpulse.local.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.app.CommandException;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.SlowResponseAlert;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One of five agents stops answering; the others go on. */
class SlowAgentTest {

    private static final String SHOP = "店铺一";
    private static final String ALERT = "BuyersInBreach";
    private static final List<String> BUYERS = List.of("b1", "b2", "b3");
    private static final int LEVELS = AlertLevel.values().length;

    @RegisterExtension
    static final WatchedDesk WATCHED = new WatchedDesk("{\"default\": {\"pack\": \"generic\"}}");

    @Test
    void shouldPageTheShopWhileHisBuyersWaitAndTakeItBackWhenTheyAreAnswered() throws Exception {
        serveOthers();
        for (String buyer : BUYERS) {
            WATCHED.desk().ask(SHOP, buyer, "小美");
        }
        WATCHED.desk().awaitFigures();
        WATCHED.desk().pass(Duration.ofSeconds(181));

        awaitAlertsOfTheStream();
        awaitTold("firing");
        assertSaysWhatWhereAndWhatToDo(message("firing"));

        for (String buyer : BUYERS) {
            WATCHED.desk().reply(SHOP, buyer, "小美");
        }
        WATCHED.desk().awaitFigures();

        awaitResolutionInTheStream();
        awaitTold("resolved");
    }

    private static void serveOthers() throws CommandException {
        for (int agent = 2; agent <= 5; agent++) {
            WATCHED.desk().ask(SHOP, "other" + agent, "agent" + agent);
            WATCHED.desk().reply(SHOP, "other" + agent, "agent" + agent);
        }
    }

    private static void awaitAlertsOfTheStream() {
        AlertListener alerts = WATCHED.desk().alerts();
        await().atMost(Desk.PATIENCE).until(() -> alerts.raised(SHOP).size() >= BUYERS.size() * LEVELS);
        assertThat(alerts.raised(SHOP)).allSatisfy(alert -> assertThat(alert)
                .extracting(SlowResponseAlert::agentId, SlowResponseAlert::cause)
                .containsExactly("小美", AlertCause.PERSON));
        assertThat(buyersAndLevels(alerts.raised(SHOP))).doesNotHaveDuplicates().hasSize(BUYERS.size() * LEVELS);
    }

    private static List<Tuple> buyersAndLevels(List<SlowResponseAlert> alerts) {
        return alerts.stream()
                .map(alert -> tuple(alert.buyerId(), alert.level()))
                .toList();
    }

    private static void awaitResolutionInTheStream() {
        AlertListener alerts = WATCHED.desk().alerts();
        await().atMost(Desk.PATIENCE).until(() -> alerts.resolved(SHOP).size() >= BUYERS.size() * LEVELS);
        assertThat(buyersAndLevels(alerts.resolved(SHOP)))
                .containsExactlyInAnyOrderElementsOf(buyersAndLevels(alerts.raised(SHOP)));
    }

    private static void awaitTold(String status) {
        await(ALERT + " is told as " + status)
                .atMost(Desk.PATIENCE)
                .until(() ->
                        !WATCHED.watchers().receiver().told(SHOP, ALERT, status).isEmpty());
    }

    private static JsonNode message(String status) {
        return WATCHED.watchers().receiver().told(SHOP, ALERT, status).get(0);
    }

    private static void assertSaysWhatWhereAndWhatToDo(JsonNode alert) {
        assertThat(alert.path("labels").path("shop").asText()).isEqualTo(SHOP);
        assertThat(alert.path("labels").path("severity").asText()).isEqualTo("critical");
        JsonNode annotations = alert.path("annotations");
        assertThat(annotations.path("summary").asText()).isEqualTo(SHOP + ": 3 buyers wait beyond the breach level");
        assertThat(annotations.path("summary_zh").asText()).contains(SHOP, "3 位买家");
        assertThat(annotations.path("runbook_url").asText()).isEqualTo("deploy/runbooks/buyers-in-breach.md");
    }
}
