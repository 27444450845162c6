package io.deskpulse.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.metrics.FakePipeline;
import io.deskpulse.metrics.LiveShop;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastHourTest {

    private static final Whose SHOP = Whose.shop("s1");

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    @BeforeEach
    void threeMinutes() {
        shop.ask("b1", "a1", 0);
        shop.reply("b1", "a1", 0, 7);
        shop.ask("b2", "a1", 60);
        shop.reply("b2", "a1", 60, 130);
        shop.ask("b3", "a2", 100);
        shop.lookAt(170);
    }

    private static Pane sum(SortedMap<Long, Pane> minutes) {
        Pane sum = new Pane();
        minutes.values().forEach(minute -> sum.addAll(minute, 1));
        return sum;
    }

    private void shouldAddUpToTheHour(Whose whose) {
        Pane sum = sum(pipeline.lastHour(whose));
        Pane hour = pipeline.live().windows(Window.HOUR).get(whose);

        assertThat(sum.row().get(Figure.LEGS_REPLIED)).isEqualTo(hour.row().get(Figure.LEGS_REPLIED));
        assertThat(sum.row().within().toMap()).isEqualTo(hour.row().within().toMap());
        for (Ledger ledger : Ledger.values()) {
            assertThat(sum.missed().of(ledger).toMap())
                    .isEqualTo(hour.missed().of(ledger).toMap());
        }
    }

    @Test
    void shouldAddUpToTheWindowOfAnHour() {
        shouldAddUpToTheHour(SHOP);
        shouldAddUpToTheHour(Whose.agent("s1", "a1"));
        shouldAddUpToTheHour(Whose.agent("s1", "a2"));
    }

    @Test
    void shouldTellEachMinuteInWhichAnythingBecameKnown() {
        long noon = Window.minuteOf(LiveShop.at(0));

        assertThat(pipeline.lastHour(SHOP)).containsOnlyKeys(noon, noon + 1, noon + 2);
        assertThat(pipeline.lastHour(Whose.agent("s1", "a2"))).containsOnlyKeys(noon + 2);
    }

    @Test
    void shouldKnowNothingOfAStranger() {
        assertThat(pipeline.lastHour(Whose.shop("s2"))).isEmpty();
    }

    @Test
    void shouldLeaveOutWhatIsOlderThanAnHour() {
        shop.lookAt(3_600 + 65);

        assertThat(pipeline.lastHour(Whose.agent("s1", "a1")).firstKey())
                .isGreaterThan(Window.minuteOf(LiveShop.at(65)));
    }
}
