package io.deskpulse.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.QuarterFigure;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkDeskTest {

    private static final ShopPolicy POLICY = Pack.TAOBAO.policy();
    private static final LocalDate DAY = LocalDate.parse("2026-11-11");
    private static final DayKey SHOP = DayKey.shop(DAY, "s1");
    private static final DayKey MEI = DayKey.agent(DAY, "s1", "小美");

    private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();
    private final WorkDesk desk = new WorkDesk(
            (key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow())),
            new HeldInMemory(),
            new PolicyBook(POLICY, Map.of()));

    @Test
    void shouldCountAChatAsHeldFromOneMessageToTheNext() {
        state(message("小美", "10:00:00", "10:02:00"));

        assertThat(rows.get(MEI).get(Figure.CHAT_MS)).isEqualTo(120_000);
        assertThat(rows.get(MEI).get(Figure.BUSY_MS)).isEqualTo(120_000);
    }

    @Test
    void shouldCountTimeWithTwoChatsOnceAsBusyAndTwiceAsChats() {
        state(message("小美", "10:00:00", "10:10:00"), message("小美", "10:04:00", "10:06:00"));

        assertThat(rows.get(MEI).get(Figure.CHAT_MS)).isEqualTo(12 * 60_000);
        assertThat(rows.get(MEI).get(Figure.BUSY_MS)).isEqualTo(10 * 60_000);
        assertThat(rows.get(SHOP).work().levels().millis().toMap()).isEqualTo(Map.of(1, 480_000L, 2, 120_000L));
        assertThat(rows.get(SHOP).work().levels().ended().toMap()).isEqualTo(Map.of(1, 1L, 2, 1L));
    }

    @Test
    void shouldTakeAChatThatGoesOnForOne() {
        state(message("小美", "10:00:00", "10:01:00"), message("小美", "10:01:00", "10:03:00"));

        assertThat(rows.get(SHOP).work().levels().ended().toMap()).isEqualTo(Map.of(1, 1L));
        assertThat(rows.get(SHOP).work().levels().busyMs()).isEqualTo(180_000);
    }

    @Test
    void shouldDivideAChatBetweenTheQuarterHoursItLasts() {
        state(message("小美", "10:14:00", "10:31:00"));

        assertThat(in(40, QuarterFigure.CHAT_MS)).isEqualTo(60_000);
        assertThat(in(41, QuarterFigure.CHAT_MS)).isEqualTo(15 * 60_000);
        assertThat(in(42, QuarterFigure.BUSY_MS)).isEqualTo(60_000);
        assertThat(rows.get(SHOP).work().levels().ended().toMap()).isEqualTo(Map.of(1, 1L));
    }

    @Test
    void shouldAddUpAgentsInTheShop() {
        state(message("小美", "10:00:00", "10:05:00"), message("小强", "10:00:00", "10:05:00"));

        assertThat(rows.get(SHOP).get(Figure.BUSY_MS)).isEqualTo(10 * 60_000);
        assertThat(rows.get(SHOP).work().levels().millis().toMap()).isEqualTo(Map.of(1, 600_000L));
    }

    @Test
    void shouldLeaveNothingOfWhatIsTakenBackLater() {
        Contact first = message("小美", "10:00:00", "10:10:00");
        Contact second = message("小美", "10:04:00", "10:20:00");
        state(first, second);
        retract(second);

        assertThat(rows.get(SHOP).work().levels().millis().toMap()).isEqualTo(Map.of(1, 600_000L));
        retract(first);

        assertThat(rows.values()).allMatch(DayRow::isBlank);
    }

    @Test
    void shouldCountSessionsInTheQuarterHourOfTheirStart() {
        state(session("10:14:59", false, false), session("10:15:00", false, true), session("10:16:00", true, false));

        assertThat(in(40, QuarterFigure.SESSIONS)).isEqualTo(1);
        assertThat(in(41, QuarterFigure.SESSIONS)).isEqualTo(1);
        assertThat(in(41, QuarterFigure.HANDED_OVER_SESSIONS)).isEqualTo(1);
        assertThat(in(41, QuarterFigure.BOT_ONLY_SESSIONS)).isEqualTo(1);
    }

    private long in(int quarter, QuarterFigure figure) {
        return rows.get(SHOP).work().quarters().get(quarter, figure);
    }

    private void state(Fact... facts) {
        for (Fact fact : facts) {
            desk.post(Posting.state(fact));
        }
        desk.settle();
    }

    private void retract(Fact fact) {
        desk.post(Posting.retract(fact));
        desk.settle();
    }

    private static SessionStarted session(String at, boolean botOnly, boolean handedOver) {
        return new SessionStarted("s1", "b1", instant(at), DAY, "m" + at, botOnly, handedOver);
    }

    private static Contact message(String agent, String before, String at) {
        long now = instant(at);
        return new Contact("s1", "b1", now, DAY, "m" + at, "m1", agent, Contact.Side.AGENT, now - instant(before));
    }

    private static long instant(String time) {
        return POLICY.startOf(DAY) + LocalTime.parse(time).toNanoOfDay() / 1_000_000;
    }
}
