package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowMetricsTest {

    private static final int MINUTE = 60;

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    private static String shop(String window, String value) {
        return "{shop=\"s1\",window=\"" + window + "\"} " + value;
    }

    private static String agent(String window, String value) {
        return "{agent=\"a1\",shop=\"s1\",window=\"" + window + "\"} " + value;
    }

    @BeforeEach
    void answerAtNoon() {
        shop.ask("b1", "a1", 0);
        shop.reply("b1", "a1", 0, 20);
    }

    @Test
    void shouldShowAResponseInEveryWindowAtFirst() {
        assertThat(shop.scrapeAt(21).of("deskpulse_shop_responses"))
                .containsExactlyInAnyOrder(
                        shop("5m", "1.0"), shop("15m", "1.0"), shop("60m", "1.0"), shop("today", "1.0"));
    }

    @Test
    void shouldDropItFromEachWindowWhenItsTimeIsUp() {
        assertThat(shop.scrapeAt(4 * MINUTE + 59).of("deskpulse_shop_responses"))
                .contains(shop("5m", "1.0"));
        assertThat(shop.scrapeAt(5 * MINUTE).of("deskpulse_shop_responses"))
                .contains(shop("5m", "0.0"), shop("15m", "1.0"), shop("60m", "1.0"), shop("today", "1.0"));
        assertThat(shop.scrapeAt(15 * MINUTE).of("deskpulse_shop_responses"))
                .contains(shop("15m", "0.0"), shop("60m", "1.0"));
        assertThat(shop.scrapeAt(60 * MINUTE).of("deskpulse_shop_responses"))
                .contains(shop("60m", "0.0"), shop("today", "1.0"));
    }

    @Test
    void shouldHaveNoSampleOfAnAgentInAWindowInWhichHeDidNothing() {
        assertThat(shop.scrapeAt(5 * MINUTE).of("deskpulse_agent_responses"))
                .containsExactlyInAnyOrder(agent("15m", "1.0"), agent("60m", "1.0"), agent("today", "1.0"));
    }

    @Test
    void shouldFormTheMeanOfTheWindowAlone() {
        shop.ask("b2", "a1", 6 * MINUTE);
        shop.reply("b2", "a1", 6 * MINUTE, 6 * MINUTE + 40);

        assertThat(shop.scrapeAt(6 * MINUTE + 41).of("deskpulse_agent_response_mean_seconds"))
                .contains("{agent=\"a1\",ledger=\"fair\",shop=\"s1\",window=\"5m\"} 40.0")
                .contains("{agent=\"a1\",ledger=\"fair\",shop=\"s1\",window=\"15m\"} 30.0");
    }

    @Test
    void shouldKnowBuyersOfTheDayOnly() {
        assertThat(shop.scrapeAt(21).of("deskpulse_shop_inquiry_buyers")).containsExactly(shop("today", "0.0"));
        assertThat(shop.scrapeAt(21).of("deskpulse_agent_slow_receptions")).containsExactly(agent("today", "0.0"));
    }
}
