package io.deskpulse.scorecard.print;

import static io.deskpulse.scorecard.print.Samples.aspect;
import static io.deskpulse.scorecard.print.Samples.card;
import static io.deskpulse.scorecard.print.Samples.measured;
import static io.deskpulse.scorecard.print.Samples.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.scorecard.Card;
import io.deskpulse.scorecard.Score;
import io.deskpulse.scorecard.Unit;
import io.deskpulse.text.CsvLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardCsvTest {

    private static final Score SCORE = new Score(92.5, 25, false);

    private static Card conversionOf(String shop, String agent) {
        return card(
                shop,
                agent,
                Map.of("conversion", aspect(measured("finalRate", Unit.RATE, 50, 0.25, 0.5), Samples.NEXT_DAY)),
                SCORE);
    }

    private static List<String> records(Card... cards) {
        return List.of(printed(ScorecardCsv::write, cards).split("\r\n", -1));
    }

    @Test
    void shouldNameTheColumnsAndWriteARecordForEachMeasure() {
        assertThat(records(conversionOf("s1", "小美")))
                .containsExactly(
                        "date,asOf,shopId,agentId,shops,aspect,aspectName,measure,leads,unit,currency,value,unmeasured,"
                                + "n,low,high,expected,difference,settled,rank,of,unranked,weight,target,points,"
                                + "scorePoints,scoreWeightCovered,scoreSettled",
                        "2026-11-11,2026-11-12T00:00:00Z,s1,小美,,conversion,询单转化率,finalRate,true,rate,CNY,0.25,,"
                                + "50,0.1,0.9,0.5,-0.25,false,1,2,,25,0.5,92.5,92.5,25,false",
                        "2026-11-11,2026-11-12T00:00:00Z,s1,小美,,conversion,询单转化率,nextDayRate,false,rate,CNY,0.4,,"
                                + "50,,,,,,,,,,,,92.5,25,false",
                        "");
    }

    @Test
    void shouldGiveEveryRecordAsManyCellsAsThereAreColumns() {
        List<String> records = records(conversionOf("s1", "小美"), conversionOf("s1", null));

        assertThat(records.subList(0, records.size() - 1))
                .allSatisfy(record -> assertThat(record.split(",", -1)).hasSize(28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@小美", "-1+1", "=1+1", "+1"})
    void shouldNotLetASpreadsheetComputeAName(String name) {
        assertThat(records(conversionOf("s1", name)).get(1)).contains(",s1,'" + name + ",");
    }

    @Test
    void shouldLeaveNegativeNumbersNumbers() {
        assertThat(records(conversionOf("s1", "小美")).get(1)).contains(",-0.25,");
    }

    @Test
    void shouldQuoteWhatWouldBreakARecord() {
        assertThat(new CsvLine()
                        .text("a,b")
                        .text("say \"hi\"")
                        .text("two\nlines")
                        .toString())
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void shouldGuardQuotedFormulasAsWell() {
        assertThat(new CsvLine().text("=SUM(A1,A2)").toString()).isEqualTo("\"'=SUM(A1,A2)\"\r\n");
        assertThat(new CsvLine().text("\tx").toString()).isEqualTo("'\tx\r\n");
    }

    @Test
    void shouldListTheShopsOfACardOverSeveral() {
        Card over = new Card(
                null,
                "小美",
                List.of("s1", "s2"),
                null,
                null,
                30,
                Map.of("dsr", Samples.unranked(Samples.NEXT_DAY)),
                SCORE);

        assertThat(records(over).get(1)).startsWith("2026-11-11,2026-11-12T00:00:00Z,,小美,s1 s2,dsr,动态评分,");
    }
}
