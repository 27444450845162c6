package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.TurnEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The chat examples of METRICS §8, number by number. */
class WorkedExamplesTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void example1_shouldMeasureFromTheFirstOfTwoQuestions() {
        Desk day = taobao.dayOf(ask(at("10:10:15")), ask(at("10:15:20")), agent("A", at("10:18:10")));

        day.shop().shows(TURNS_ANSWERED, 1).shows(RESPONSE_SUM_MS, seconds(475)).within(180, 0);
        day.shop().platform(1, 0, seconds(475)).fair(1, 0, seconds(475));
    }

    @Test
    void example2_shouldMeasureEachTurnByItself() {
        Desk day = taobao.dayOf(
                ask(at("10:10:15")),
                ask(at("10:15:20")),
                agent("A", at("10:18:10")),
                ask(at("10:18:30")),
                agent("A", at("10:19:00")));

        day.shop().shows(TURNS_ANSWERED, 2).shows(LEGS_REPLIED, 2).within(180, 1);
        day.shop().platform(2, 0, seconds((475 + 30) / 2.0)).fair(2, 0, seconds((475 + 30) / 2.0));
    }

    @Test
    void example3_shouldExpireOneTurnAtMidnightWhenTenQuestionsAreNeverAnswered() {
        List<ChatMessage> questions = IntStream.range(0, 10)
                .mapToObj(i -> ask(at("10:00:00") + seconds(18.0 * i)))
                .toList();

        Desk day = taobao.dayOf(questions);

        day.shop().shows(TURNS_EXPIRED, 1).shows(LEGS_EXPIRED, 1).shows(TURNS_ANSWERED, 0);
        day.shop().platform(1, 1, seconds(600)).fair(1, 1, 0).within(180, 0);
        assertThat(day.fact(TurnEnded.class).at()).isEqualTo(nextDay("00:00:00"));
    }

    @Test
    void example4_shouldNotStopTheClockByAnAutoReply() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), auto(at("10:00:01")), agent("A", at("10:00:50")));

        day.shop().shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(50));
    }

    @Test
    void example5_shouldStopTheClockByAnAssistedBotWhereThePolicySaysSo() {
        Desk taobaoDay = taobao.dayOf(ask(at("10:00:00")), assist("A", at("10:00:05")));
        Desk jdDay = Shop.jd().dayOf(ask(at("10:00:00")), assist("A", at("10:00:05")));

        taobaoDay.shop().shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(5));
        jdDay.shop().shows(LEGS_REPLIED, 0).shows(LEGS_EXPIRED, 1);
    }

    @Test
    void example6_shouldCapALongResponseOnThePlatformsLedgerOnly() {
        Desk day = taobao.dayOf(ask(at("10:00:00")), agent("A", at("10:11:00")));

        day.shop().fair(1, 0, seconds(660)).platform(1, 0, seconds(600));
    }

    @Test
    void example7_shouldVoidTheFormerOwnersLegWhenHePassesTheBuyerOnQuickly() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), transfer("B", at("10:00:20")), agent("B", at("10:00:50")));

        day.agent("A").shows(LEGS_TRANSFERRED, 1).shows(LEGS_TRANSFERRED_VOID, 1);
        day.agent("A").platform(1, 1, seconds(600)).fair(0, 0, 0);
        day.agent("B").platform(1, 0, seconds(30)).fair(1, 0, seconds(30));
        day.shop().shows(TURNS_ANSWERED, 1).shows(BUYER_WAIT_SUM_MS, seconds(50));
    }

    @Test
    void example8_shouldCountTheLegAsLostWhenAnotherAgentRescuesIt() {
        Desk day = taobao.dayOf(ask("A", at("10:00:00")), agent("B", at("10:01:30")));

        day.agent("A").shows(LEGS_RESCUED, 1).platform(1, 1, seconds(600)).fair(1, 1, 0);
        day.agent("B")
                .shows(RESCUES, 1)
                .shows(LEGS_REPLIED, 0)
                .platform(0, 0, 0)
                .fair(0, 0, 0);
        day.shop().shows(BUYER_WAIT_SUM_MS, seconds(90)).shows(RESCUES, 1);
    }

    @Test
    void example9_shouldNotCountFourteenDaysWhenABotHadAnsweredTheFirstQuestion() {
        LocalDate later = Chat.DAY.plusDays(14);
        long second = on(later, "10:00:00");

        Desk day = taobao.dayOf(
                ask(at("10:00:00")),
                bot(at("10:00:01")),
                ask(second),
                assign("A", second + seconds(10)),
                agent("A", second + minutes(9)));

        day.shopOn(later).shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(530));
        day.shop().shows(LEGS_REPLIED, 0).shows(BOT_ONLY_SESSIONS, 1).platform(0, 0, 0);
    }

    @Test
    void example10_shouldNotJudgeAQuestionThatWasAskedThreeSecondsAgo() {
        Desk now =
                taobao.live().hears(ask(at("10:00:00"))).timeIs(at("10:00:03")).desk();

        now.shop().platform(0, 0, 0).within(30, 0).shows(TURNS_ANSWERED, 0).shows(TURNS_EXPIRED, 0);
        assertThat(now.facts(LegOpened.class)).as("waiting").hasSize(1);
        assertThat(now.facts(LegEnded.class)).isEmpty();
    }
}
