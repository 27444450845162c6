package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static io.deskpulse.journey.Orders.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.ShopRated;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What buyers say of the shop 动态评分, of its agents' service, and of a chat 满意度. */
class RatingsTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldKeepTheThreeDimensionsApart() {
        ShopRated fact = taobao.dayOf(rated(null, 5, 3, 1, at("10:00:00"))).fact(ShopRated.class);

        assertThat(fact.description()).isEqualTo(5);
        assertThat(fact.service()).isEqualTo(3);
        assertThat(fact.logistics()).isEqualTo(1);
        assertThat(fact.day()).isEqualTo(DAY);
    }

    @Test
    void shouldCountTheFirstThreeOfACalendarMonth() {
        Desk desk = taobao.dayOf(
                rated(1, on(LocalDate.of(2026, 10, 31), "23:59:59")),
                rated(2, on(LocalDate.of(2026, 11, 1), "00:00:00")),
                rated(3, at("10:00:00")),
                rated(4, at("11:00:00")),
                rated(5, at("12:00:00")));

        assertThat(desk.facts(ShopRated.class)).extracting(ShopRated::service).containsExactly(1, 2, 3, 4);
    }

    @Test
    void shouldCountTheFirstThreeByTimeNotByArrival() {
        Desk desk = taobao.dayOf(
                rated(5, at("13:00:00")), rated(4, at("12:00:00")), rated(3, at("11:00:00")), rated(2, at("10:00:00")));

        assertThat(desk.facts(ShopRated.class)).extracting(ShopRated::service).containsExactly(2, 3, 4);
    }

    @Test
    void shouldCountTheServiceOfACreditedOrderForItsAgent() {
        Desk days = taobao.dayOf(
                agent("A", at("10:00:00")),
                paid("o1", 100, at("10:05:00")),
                ratedService("o1", 4, nextDay("09:00:00")));

        days.agentOn(NEXT_DAY, "A").shows(DSR_SERVICE_OF_AGENT_COUNT, 1).shows(DSR_SERVICE_OF_AGENT_SUM, 4);
    }

    @Test
    void shouldCountTheServiceOfASilentOrderForNobody() {
        Desk day = taobao.dayOf(paid("o1", 100, at("10:05:00")), ratedService("o1", 4, at("11:00:00")));

        day.unassigned().isEmpty();
        day.shop().shows(DSR_SERVICE_SUM, 4);
    }

    @Test
    void shouldNotLimitTheServiceScoresOfAnAgent() {
        Desk day = taobao.dayOf(
                agent("A", at("10:00:00")),
                paid("o1", 100, at("10:05:00")),
                ratedService("o1", 5, at("11:00:00")),
                ratedService("o1", 5, at("12:00:00")),
                ratedService("o1", 5, at("13:00:00")),
                ratedService("o1", 1, at("14:00:00")));

        day.agent("A").shows(DSR_SERVICE_OF_AGENT_COUNT, 4).shows(DSR_SERVICE_OF_AGENT_SUM, 16);
        day.shop().shows(DSR_SERVICE_COUNT, 3).shows(DSR_SERVICE_SUM, 15);
    }

    @Test
    void shouldCountASatisfiedBuyerFromFourUp() {
        Desk day = taobao.dayOf(
                satisfied("A", 3, at("10:00:00")),
                satisfied("A", 4, at("11:00:00")),
                satisfied("A", 5, at("12:00:00")));

        day.agent("A").shows(CSAT_COUNT, 3).shows(CSAT_SUM, 12).shows(CSAT_SATISFIED, 2);
    }

    @Test
    void shouldCountAChatRatingThatNamesNobodyAsUnassigned() {
        taobao.dayOf(satisfied(null, 5, at("10:00:00")))
                .unassigned()
                .shows(CSAT_COUNT, 1)
                .shows(CSAT_SUM, 5)
                .shows(CSAT_SATISFIED, 1)
                .andNothingElse();
    }
}
