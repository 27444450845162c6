package io.deskpulse.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.QuarterFigure;
import io.deskpulse.forecast.SlotForecast.Basis;
import io.deskpulse.policy.PolicyBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A shop to which in every quarter-hour of every day 60 sessions come, each of 90 s. */
class OutlooksTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-11");
    private static final Instant TEN = Instant.parse("2026-11-11T02:00:00Z"); // 10:00 in Shanghai
    private static final long SESSIONS = 60;

    private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();
    private final Outlooks outlooks = new Outlooks(PolicyBook.GENERIC, List.of());

    private void add(LocalDate day, int quarters) {
        DayRow row = new DayRow();
        row.add(Figure.SESSIONS, quarters * SESSIONS);
        for (int quarter = 0; quarter < quarters; quarter++) {
            row.work().quarters().add(quarter, QuarterFigure.SESSIONS, SESSIONS);
        }
        row.work().levels().addMillis(1, quarters * SESSIONS * 90_000);
        row.work().levels().addEnded(1, quarters * SESSIONS);
        rows.put(DayKey.shop(day, "s1"), row);
    }

    private ShopNeeds look() {
        outlooks.look(rows, TEN, shop -> 24);
        return outlooks.latest().get("s1");
    }

    @Test
    void shouldNeedWhatWeeksLikeTheseNeed() {
        for (int back = 1; back <= 28; back++) {
            add(TODAY.minusDays(back), 96);
        }
        add(TODAY, 40);

        ShopNeeds needs = look();

        assertThat(needs.outlook().expected()).hasSize(96).allSatisfy(slot -> assertThat(slot.mean())
                .isBetween(59.0, 61.0));
        assertThat(needs.needs()).hasSameSizeAs(Ahead.ALL);
        // 60 sessions of 90 s in 900 s load six places; at 85 % that takes eight of five to a person.
        assertThat(needs.needs().get(Ahead.HOUR).required().atDesk()).isEqualTo(2);
    }

    @Test
    void shouldGoByTheLastQuarterOfAnHourOnTheFirstDay() {
        add(TODAY, 40);

        ShopNeeds needs = look();

        assertThat(needs.outlook().expected())
                .hasSize(5)
                .allMatch(slot -> slot.basis() == Basis.LATELY && slot.mean() == 24);
        assertThat(needs.needs())
                .containsOnlyKeys(Ahead.NOW, Ahead.QUARTER, Ahead.HALF, Ahead.THREE_QUARTERS, Ahead.HOUR);
    }

    @Test
    void shouldMissNobodyWithinTheMargin() {
        add(TODAY, 40);
        ShopNeeds needs = look();
        int needed = needs.needs().get(Ahead.HOUR).required().atDesk();

        assertThat(needs.missing(needed)).isZero();
        assertThat(needs.missing(needed + 5)).isZero();
        assertThat(needs.missing(0)).isEqualTo(needed);
    }

    @Test
    void shouldTellWhatIsExpectedWhereNoChatHasEnded() {
        DayRow row = new DayRow();
        row.add(Figure.SESSIONS, 3);
        rows.put(DayKey.shop(TODAY, "s1"), row);

        ShopNeeds needs = look();

        assertThat(needs.expected()).isNotEmpty();
        assertThat(needs.needs()).isEmpty();
        assertThat(needs.missing(0)).isZero();
    }

    @Test
    void shouldForgetShopsThatAreElsewhereNow() {
        add(TODAY, 40);
        look();
        rows.clear();
        outlooks.look(rows, TEN, shop -> 0);

        assertThat(outlooks.latest()).isEmpty();
    }
}
