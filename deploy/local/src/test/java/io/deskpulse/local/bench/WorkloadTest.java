package io.deskpulse.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {

    private static final Instant NOW = Instant.parse("2026-11-11T08:00:00Z");

    @TempDir
    Path folder;

    private Workload work = new Workload(Path.of(""), 0, 0, 0, "");

    @BeforeEach
    void simulate() throws IOException {
        work = Workload.simulated(new TrafficShape(2, 6, 100, 3), 3_000, NOW, folder.resolve("events.ndjson"));
    }

    @Test
    void shouldAcceptWhatThePureRunnerComesTo() throws IOException {
        assertThat(work.comesTo(rows())).isTrue();
    }

    @Test
    void shouldFindARoundVoidThatIsOffByOne() throws IOException {
        SortedMap<DayKey, DayRow> rows = rows();
        rows.get(rows.firstKey()).add(Figure.SESSIONS, 1);

        assertThat(work.comesTo(rows)).isFalse();
    }

    @Test
    void shouldHaveManyBuyersInFlight() {
        assertThat(work.events()).isEqualTo(3_000);
        assertThat(work.buyers()).isBetween(100, 3_000);
    }

    private SortedMap<DayKey, DayRow> rows() throws IOException {
        return BatchReport.of(work.file(), PolicyBook.GENERIC, (lines, read, total) -> {})
                .rows();
    }
}
