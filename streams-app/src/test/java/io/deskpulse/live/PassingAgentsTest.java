package io.deskpulse.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.LegEnded.Outcome;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However many agents there were, the live desk keeps nothing of them once the longest window has left them behind. */
class PassingAgentsTest {

    private static final int AGENTS = 100_000;
    private static final double PAST_THE_HOUR = 3_720;

    private final Buyers buyers = new Buyers();

    private static String agent(int number) {
        return "agent-" + number;
    }

    @Test
    void shouldKeepNothingOfAgentsOfAnHourAgo() {
        for (int i = 0; i < AGENTS; i++) {
            buyers.at(0).asks("b" + i, agent(i)).at(1).ends("b" + i, agent(i), 0, Outcome.REPLIED);
            buyers.desk
                    .legs()
                    .remove(Objects.requireNonNull(
                            buyers.desk.legs().get(new LegKey(Buyers.SHOP, "b" + i, "t-b" + i, Buyers.TEN))));
        }
        assertThat(buyers.view().windows(Window.HOUR)).hasSize(AGENTS + 1);
        buyers.desk.panes().save((key, pane) -> assertThat(pane).isNotNull());

        buyers.at(PAST_THE_HOUR);

        for (Window window : Window.values()) {
            assertThat(buyers.view().windows(window)).isEmpty();
        }
        AtomicInteger dropped = new AtomicInteger();
        buyers.desk.panes().save((key, pane) -> dropped.addAndGet(pane == null ? 1 : 0));
        assertThat(dropped).hasValue(AGENTS + 1);
        assertThat(buyers.desk.legs().ofShop(Buyers.SHOP).size()).isZero();
    }
}
