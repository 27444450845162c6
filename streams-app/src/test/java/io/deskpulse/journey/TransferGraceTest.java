package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;

import org.junit.jupiter.api.Test;

/** Who passes a buyer on within thirty seconds is not blamed by the fair ledger. */
class TransferGraceTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldVoidALegHeldExactlyTheGrace() {
        taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:00:30")), agent("B", at("10:01:00")))
                .agent("A")
                .shows(LEGS_TRANSFERRED, 1)
                .shows(LEGS_TRANSFERRED_VOID, 1)
                .fair(0, 0, 0);
    }

    @Test
    void shouldKeepALegHeldOneMillisecondLonger() {
        taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:00:30.001")), agent("B", at("10:01:00")))
                .agent("A")
                .shows(LEGS_TRANSFERRED, 1)
                .shows(LEGS_TRANSFERRED_VOID, 0)
                .fair(1, 1, 0);
    }

    @Test
    void shouldMeasureTheGraceFromTheStartOfTheLegNotOfTheTurn() {
        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                assign("A", at("10:05:00")),
                transfer("B", at("10:05:20")),
                agent("B", at("10:06:00")));

        day.agent("A").shows(LEGS_TRANSFERRED_VOID, 1);
        day.agent("B").shows(RESPONSE_SUM_MS, seconds(40));
    }

    @Test
    void shouldCountEveryHandAlongTheWay() {
        Desk day = taobao.dayOf(
                ask("A", at("10:00:00")),
                transfer("B", at("10:00:10")),
                transfer("A", at("10:01:10")),
                queue(at("10:01:20")),
                agent("C", at("10:01:30")));

        day.agent("A").shows(LEGS_TRANSFERRED, 2).shows(LEGS_TRANSFERRED_VOID, 2);
        day.agent("B").shows(LEGS_TRANSFERRED, 1).shows(LEGS_TRANSFERRED_VOID, 0);
        day.agent("C").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(10));
        day.shop().platform(4, 3, (seconds(10) + 3 * seconds(600)) / 4).fair(2, 1, seconds(10));
    }
}
