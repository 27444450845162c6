package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A producer makes up a new agent for every message: the shop's figures stay right, and Prometheus is spared. */
class UnknownAgentsTest {

    private static final int AGENTS = 100_000;
    private static final int SHOWN = 500;
    private static final int ABOUT_EACH = 200;

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    @Test
    void shouldShowNoMoreSeriesThanAreAllowed() {
        for (int i = 0; i < AGENTS; i++) {
            shop.ask("b" + i, "agent-" + i, i / 1_000);
            shop.reply("b" + i, "agent-" + i, i / 1_000, i / 1_000 + 5);
        }

        Scrape now = shop.scrapeAt(120, SHOWN);

        assertThat(now.lines()).hasSizeLessThan((SHOWN + 2) * ABOUT_EACH);
        assertThat(now.in("5m", "deskpulse_agent_responses")).hasSize(SHOWN + 1);
        assertThat(now.in("5m", "deskpulse_agent_responses"))
                .contains("{agent=\"other\",shop=\"s1\",window=\"5m\"} " + (AGENTS - SHOWN) + ".0");
        assertThat(now.in("5m", "deskpulse_shop_responses"))
                .singleElement()
                .asString()
                .endsWith(" 100000.0");
    }
}
