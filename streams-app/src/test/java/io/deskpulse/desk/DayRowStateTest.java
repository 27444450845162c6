package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.encoding.StateFixture;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A day row stored by any released program shows the same figures. */
class DayRowStateTest {

    private final StateFixture kept = new StateFixture("day-row");

    @Test
    void shouldBeStoredAsItAlwaysWas() throws IOException {
        kept.assertKept(DayRowCodec.VERSION, DayRowCodec.encode(example()));
    }

    @Test
    void shouldShowTheSameFromWhateverWasReleased() throws IOException {
        for (byte[] released : kept.released()) {
            DayRow row = DayRowCodec.decode(released);

            for (Figure figure : Figure.values()) {
                assertThat(row.get(figure)).as("%s", figure).isEqualTo(example().get(figure));
            }
            assertThat(row.within().toMap()).isEqualTo(example().within().toMap());
            assertThat(row.responses().quantile(0.5))
                    .isEqualTo(example().responses().quantile(0.5));
            assertThat(row.responses().quantile(0.9))
                    .isEqualTo(example().responses().quantile(0.9));
            assertThat(row.hours().get(10, HourFigure.LEGS_REPLIED)).isEqualTo(2);
        }
    }

    @Test
    void shouldTellTheRosterWhatItTold() throws IOException {
        DayRow row = DayRowCodec.decode(DayRowCodec.encode(example()));

        assertThat(row.work().quarters().get(40, QuarterFigure.SESSIONS)).isEqualTo(7);
        assertThat(row.work().levels().millis().get(2)).isEqualTo(90_000);
        assertThat(row.work().levels().ended().get(1)).isEqualTo(4);
    }

    private static DayRow example() {
        DayRow row = new DayRow();
        row.add(Figure.INQUIRY_BUYERS, 12);
        row.add(Figure.SESSIONS, 15);
        row.add(Figure.LEGS_REPLIED, 3);
        row.add(Figure.RESPONSE_SUM_MS, 16_073_848_000L);
        row.add(Figure.SALES_MINOR, 275_055_777);
        row.add(Figure.REFUNDED_MINOR, -1);
        row.add(Figure.CSAT_COUNT, 1);
        row.add(Figure.DSR_LOGISTICS_SUM, 5);
        row.addWithin(30, 1);
        row.addWithin(180, 3);
        row.responses().add(20, 1);
        row.responses().add(45_000, 1);
        row.responses().add(170_000, 1);
        row.hours().add(10, HourFigure.LEGS_REPLIED, 2);
        row.hours().add(23, HourFigure.SALES_MINOR, 275_055_777);
        row.work().quarters().add(40, QuarterFigure.SESSIONS, 7);
        row.work().levels().addMillis(2, 90_000);
        row.work().levels().addEnded(1, 4);
        return row;
    }
}
