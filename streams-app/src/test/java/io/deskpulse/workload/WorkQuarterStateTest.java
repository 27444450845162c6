package io.deskpulse.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.encoding.StateFixture;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An agent's quarter-hour stored by any released program holds the same chats. */
class WorkQuarterStateTest {

    private final StateFixture kept = new StateFixture("work-quarter");

    @Test
    void shouldBeStoredAsItAlwaysWas() throws IOException {
        kept.assertKept(WorkQuarterCodec.VERSION, WorkQuarterCodec.encode(example()));
    }

    @Test
    void shouldHoldTheSameFromWhateverWasReleased() throws IOException {
        for (byte[] released : kept.released()) {
            WorkQuarter quarter = WorkQuarterCodec.decode(released);

            assertThat(quarter.day()).isEqualTo(example().day());
            assertThat(quarter.quarterOfDay()).isEqualTo(40);
            assertThat(quarter.levels().millis().toMap()).isEqualTo(Map.of(1, 600_000L, 2, 300_000L));
        }
    }

    private static WorkQuarter example() {
        WorkQuarter quarter = new WorkQuarter(LocalDate.parse("2026-11-11"), 40);
        quarter.carryOver(1);
        quarter.change(0, 1);
        quarter.change(300_000, -1);
        return quarter;
    }
}
