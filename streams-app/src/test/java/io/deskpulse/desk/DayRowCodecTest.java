package io.deskpulse.desk;

import static io.deskpulse.desk.Rows.replied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.encoding.ByteWriter;
import org.junit.jupiter.api.Test;

class DayRowCodecTest {

    @Test
    void shouldReadBackEveryFigure() {
        DayRow row = new DayRow();
        for (Figure figure : Figure.values()) {
            row.add(figure, figure.code() * 1_000_000_007L);
        }

        DayRow read = DayRowCodec.decode(DayRowCodec.encode(row));

        for (Figure figure : Figure.values()) {
            assertThat(read.get(figure)).as("%s", figure).isEqualTo(row.get(figure));
        }
    }

    @Test
    void shouldReadBackEveryFigureOfEveryHour() {
        DayRow row = new DayRow();
        for (HourFigure figure : HourFigure.values()) {
            row.hours().add(0, figure, figure.code());
            row.hours().add(DayHours.HOURS - 1, figure, -figure.code());
        }

        DayRow read = DayRowCodec.decode(DayRowCodec.encode(row));

        for (HourFigure figure : HourFigure.values()) {
            assertThat(read.hours().get(0, figure)).isEqualTo(figure.code());
            assertThat(read.hours().get(DayHours.HOURS - 1, figure)).isEqualTo(-figure.code());
            assertThat(read.hours().get(1, figure)).isZero();
        }
    }

    @Test
    void shouldReadBackThresholdsAndResponses() {
        DayRow row = new DayRow();
        row.addWithin(30, 2);
        row.addWithin(180, 3);
        row.responses().add(1_000, 2);
        row.responses().add(90_000, 1);

        DayRow read = DayRowCodec.decode(DayRowCodec.encode(row));

        assertThat(read.within().toMap()).isEqualTo(row.within().toMap());
        assertThat(read.responses().quantile(0.5)).isEqualTo(row.responses().quantile(0.5));
        assertThat(read.responses().quantile(1)).isEqualTo(row.responses().quantile(1));
    }

    @Test
    void shouldReadBackWhatWasTakenBackBeforeItWasAdded() {
        DayRow row = new Rows().retract(replied("A", 45_000)).row(DayKey.agent(Rows.DAY, Rows.SHOP, "A"));

        DayRow read = DayRowCodec.decode(DayRowCodec.encode(row));

        assertThat(read.get(Figure.LEGS_REPLIED)).isEqualTo(-1);
        read.responses().add(45_000, 1);
        assertThat(read.responses().isEmpty()).isTrue();
    }

    @Test
    void shouldTakeFewBytesForAnEmptyRow() {
        byte[] bytes = DayRowCodec.encode(new DayRow());

        assertThat(bytes).hasSizeLessThan(10);
        assertThat(DayRowCodec.decode(bytes).isEmpty()).isTrue();
    }

    @Test
    void shouldRefuseAFigureOfALaterProgram() {
        ByteWriter later = new ByteWriter(DayRowCodec.VERSION);
        later.writeLong(Figure.MAX_CODE + 1);
        later.writeLong(5);

        assertThatThrownBy(() -> DayRowCodec.decode(later.toBytes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no figure has code " + (Figure.MAX_CODE + 1));
    }

    @Test
    void shouldRefuseALayoutOfALaterProgram() {
        byte[] later = new ByteWriter(DayRowCodec.VERSION + 1).toBytes();

        assertThatThrownBy(() -> DayRowCodec.decode(later)).isInstanceOf(IllegalArgumentException.class);
    }
}
