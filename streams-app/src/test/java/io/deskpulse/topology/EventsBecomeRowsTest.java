package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.SINGLES_DAY;
import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.paid;
import static io.deskpulse.topology.Chats.reply;
import static io.deskpulse.topology.Chats.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.InputTopic;
import io.deskpulse.fact.LegEnded;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of valid events through gate, journey and desk. */
class EventsBecomeRowsTest {

    private PipelineRun run;

    @BeforeEach
    void start(@TempDir Path folder) throws ConfigException {
        run = PipelineRun.in(folder);
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    void shouldStateAResponseWhenAnAgentAnswers() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:50")));

        assertThat(run.facts(LegEnded.class, 1)).singleElement().satisfies(leg -> {
            assertThat(leg.agentId()).isEqualTo("mei");
            assertThat(leg.responseMs()).isEqualTo(50_000);
        });
    }

    @Test
    void shouldKeyFactsByShopSoThatADeskSeesAllOfItsBuyers() {
        run.send(ask("m1", "b1", at("10:10:00")), ask("m2", "b2", at("10:10:01")));

        assertThat(run.factKeys()).isNotEmpty().containsOnly("s1");
    }

    @Test
    void shouldAddTheResponseToTheRowsOfShopAndAgent() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:50")));

        assertThat(run.shop(Figure.RESPONSE_SUM_MS)).isEqualTo(50_000);
        assertThat(run.agent("mei", Figure.LEGS_REPLIED)).isEqualTo(1);
    }

    @Test
    void shouldAddUpTheBuyersOfAShopWhenTheyAskAtTheSameTime() {
        run.send(ask("m1", "b1", at("10:10:00")), ask("m2", "b2", at("10:10:01")), ask("m3", "b3", at("10:10:02")));

        assertThat(run.shop(Figure.INQUIRY_BUYERS)).isEqualTo(3);
    }

    @Test
    void shouldCreditASaleToTheAgentWhoRepliedWhenAnOrderIsPaid() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:50")), paid("o1", "CNY", at("10:20:00")));

        assertThat(run.agent("mei", Figure.SALES_MINOR)).isEqualTo(4200);
    }

    @Test
    void shouldCountWhatItReceivedByTopicWhenAllThreeSpeak() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:50")), paid("o1", "CNY", at("10:20:00")));
        run.send(satisfied("r1", "mei", at("10:21:00")));

        assertThat(run.totals().received())
                .isEqualTo(Map.of(
                        InputTopic.CHAT_MESSAGES, 2L, InputTopic.ORDER_EVENTS, 1L, InputTopic.RATING_EVENTS, 1L));
        assertThat(run.totals().receivedInAll()).isEqualTo(4);
    }

    @Test
    void shouldCountAsManyFactsReceivedAsSentWhenEverythingHasArrived() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:50")));

        assertThat(run.totals().factsSent()).isEqualTo(run.postings().size()).isPositive();
        assertThat(run.totals().allFactsArrived()).isTrue();
    }

    @Test
    void shouldTellTheNewestEventTimeWhenAnOlderEventFollows() {
        run.send(ask("m1", at("10:10:20")), ask("m2", "b2", at("10:10:00")));

        assertThat(run.totals().newestEventTime()).hasValue(at("10:10:20").toEpochMilli());
    }

    @Test
    void shouldReadOnlyTheRowsOfADayWhenAskedForThatDay() {
        run.send(ask("m1", "b1", at("10:10:00")), ask("m2", "b2", at(SINGLES_DAY.plusDays(1), "10:00:00")));

        assertThat(run.rows(SINGLES_DAY).keySet())
                .containsExactly(DayKey.shop(SINGLES_DAY, "s1"), DayKey.agent(SINGLES_DAY, "s1", null));
        assertThat(run.rows(null)).hasSize(4);
    }
}
