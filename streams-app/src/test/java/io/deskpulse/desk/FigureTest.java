package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void shouldHaveACodeOfItsOwn() {
        assertThat(Figure.values())
                .extracting(Figure::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code > 0);
    }

    @Test
    void shouldBeFoundByItsCode() {
        for (Figure figure : Figure.values()) {
            assertThat(Figure.ofCode(figure.code())).contains(figure);
        }
        assertThat(Figure.ofCode(0)).isEmpty();
        assertThat(Figure.ofCode(Figure.MAX_CODE + 1)).isEmpty();
    }

    @Test
    void shouldStandAtAPlaceOfItsOwnInEachKindOfRow() {
        DayKey shop = DayKey.shop(Rows.DAY, Rows.SHOP);
        DayKey agent = DayKey.agent(Rows.DAY, Rows.SHOP, "A");

        assertThat(Arrays.stream(Figure.values())
                        .filter(figure -> figure.standsIn(shop))
                        .map(Figure::path))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Figure.values())
                        .filter(figure -> figure.standsIn(agent))
                        .map(Figure::path))
                .doesNotHaveDuplicates();
    }
}
