package io.deskpulse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFiguresTest {

    /** What the command line shows of a complaint before it cuts it off. */
    private static final int ONE_LINE = 1000;

    private final RowFigures ofAShop = new RowFigures(Facts.SHOP_ROW, Facts.THRESHOLDS);
    private final RowFigures ofAnAgent = new RowFigures(Facts.A1_ROW, Facts.THRESHOLDS);

    @ParameterizedTest
    @ValueSource(strings = {"inquiryBuyers", "legs.replied", "silent.salesMinor", "dsr.service.sum", "responseP90Ms"})
    void shouldKnowTheFiguresOfTheReportByTheirPath(String name) throws UnknownFigureException {
        assertThat(ofAShop.named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"within180", "within.180"})
    void shouldTakeARateWithOrWithoutItsDot(String name) throws UnknownFigureException {
        assertThat(ofAnAgent.named(name)).isEqualTo(new ReportFigure.Within(180));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "legs", "replied", "within", "within45", "within.45", "within.", "LEGS.REPLIED", "dsr.sum"})
    void shouldRefuseWhatTheReportDoesNotHave(String name) {
        assertThatThrownBy(() -> ofAShop.named(name)).isInstanceOf(UnknownFigureException.class);
    }

    @Test
    void shouldRefuseAFigureThatStandsOnlyInTheOtherKindOfRow() {
        assertThatThrownBy(() -> ofAnAgent.named("turns.answered")).hasMessageNotContaining("turns");
        assertThatThrownBy(() -> ofAShop.named("csat.sum")).hasMessageNotContaining("csat");
    }

    @Test
    void shouldListWhatItKnowsInOneLine() {
        assertThatThrownBy(() -> ofAShop.named("x"))
                .hasMessageStartingWith("no such figure: a shop's row has inquiryBuyers, ")
                .hasMessageContaining("legs.{replied,transferred,transferredVoid,rescued,expired,released}")
                .hasMessageContaining("dsr.service.{count,sum}")
                .hasMessageEndingWith("within.{30,60,180}")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(ONE_LINE));
        assertThatThrownBy(() -> ofAnAgent.named("x"))
                .hasMessageContaining("an agent's row has ")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(ONE_LINE));
    }
}
