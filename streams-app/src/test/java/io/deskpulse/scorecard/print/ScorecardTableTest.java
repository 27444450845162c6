package io.deskpulse.scorecard.print;

import static io.deskpulse.scorecard.print.Samples.aspect;
import static io.deskpulse.scorecard.print.Samples.card;
import static io.deskpulse.scorecard.print.Samples.measured;
import static io.deskpulse.scorecard.print.Samples.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.scorecard.Card;
import io.deskpulse.scorecard.Measurement;
import io.deskpulse.scorecard.Score;
import io.deskpulse.scorecard.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorecardTableTest {

    private static String table(Card... cards) {
        return printed(ScorecardTable::write, cards);
    }

    @Test
    void shouldLineUpAspectsWithWhatIsToldBeside() {
        Card card = card(
                "s1",
                "小美",
                Map.of("conversion", aspect(measured("finalRate", Unit.RATE, 50, 0.42, 0.32), Samples.NEXT_DAY)),
                new Score(92.5, 25, false));

        assertThat(table(card))
                .isEqualTo(
                        """
                        Scorecard 六项考核 of 2026-11-11, as of 2026-11-12T00:00:00Z

                        agent 小美 in shop s1: 92.5 of 100 points, 25 % of the weight, not settled
                                                               value   n  95 % interval  expected  difference  settled    rank  target     points
                        询单转化率 paid by the 4th day after  42.0 %  50    10.0–90.0 %    32.0 %    +10.0 pp       no  1 of 2  50.0 %  92.5 × 25
                          paid by the next day                40.0 %  50
                        """);
    }

    @Test
    void shouldSayWhyThereIsNoValueAndNoRank() {
        Measurement none =
                new Measurement("serviceScore", Unit.SCORE, 0, null, "no cases", null, null, null, null, null);
        Card card = card("s1", "小美", Map.of("dsr", Samples.unranked(none)), new Score(null, 0, true));

        assertThat(table(card)).contains("no score, too few cases", "动态评分 service  no cases", "sample below 30");
    }

    @Test
    void shouldTellWhoseCardItIs() {
        Score score = new Score(50.0, 100, true);
        Card over = new Card(null, "小美", List.of("s1", "s2"), "CNY", 60, 30, Map.of(), score);

        assertThat(table(card("s1", null, Map.of(), score), over))
                .contains("shop s1: 50.0 of 100", "agent 小美 in all shops (s1, s2): 50.0 of 100");
    }

    @Test
    void shouldNotMentionATimeBeforeAnyEvent() {
        assertThat(printed((scorecard, out) -> ScorecardTable.write(Samples.beforeAnyEvent(), out)))
                .isEqualTo("Scorecard 六项考核 of 2026-11-11\n");
    }
}
