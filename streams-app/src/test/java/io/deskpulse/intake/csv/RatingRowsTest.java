package io.deskpulse.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.intake.UnusableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingRowsTest {

    private static final long NOON = Instant.parse("2026-11-11T04:00:00Z").toEpochMilli();

    @TempDir
    private Path folder;

    private CsvExport ratings(String text) throws IOException, UnusableException {
        return new Exports(folder).read(Layout.RATINGS, text);
    }

    @Test
    void shouldTakeRatingsOfTheShopAndOfAnAgent() throws IOException, UnusableException {
        CsvExport export = ratings(
                """
                rating_id,buyer,order_id,agent,description,service,logistics,score,rated_at
                r1,b1,o1,,5,4,3,,2026-11-11 12:00
                r2,b1,,a1,,,,5,2026-11-11 12:00
                """);

        assertThat(export.badLines()).isEmpty();
        assertThat(export.events())
                .containsExactly(
                        new RatingEvent("r1", "s1", "b1", RatingType.DSR, "o1", null, 5, 4, 3, 0, NOON),
                        new RatingEvent("r2", "s1", "b1", RatingType.CSAT, null, "a1", 0, 0, 0, 5, NOON));
    }

    @Test
    void shouldRefuseScoresThatAreNone() throws IOException, UnusableException {
        CsvExport export = ratings(
                """
                rating_id,buyer,description,service,logistics,score,rated_at
                r1,b1,5,4,,,2026-11-11 12:00
                r2,b1,,,,0,2026-11-11 12:00
                r3,b1,,,,6,2026-11-11 12:00
                r4,b1,,,,4.5,2026-11-11 12:00
                """);

        assertThat(export.events()).isEmpty();
        assertThat(export.badLines()).extracting(CsvExport.BadLine::line).containsExactly(2L, 3L, 4L, 5L);
    }
}
