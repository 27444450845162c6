package io.deskpulse.event.file;

import static io.deskpulse.event.file.EventLines.gzip;
import static io.deskpulse.event.file.EventLines.gzipFile;
import static io.deskpulse.event.file.EventLines.line;
import static io.deskpulse.event.file.EventLines.plain;
import static io.deskpulse.event.file.EventLines.read;
import static io.deskpulse.event.file.EventLines.value;
import static io.deskpulse.event.file.EventLines.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.InputTopic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {

    @TempDir
    Path folder;

    @Test
    void shouldYieldTheRecordsInArrivalOrder() throws Exception {
        Path file = plain(folder, line(value("m2")), line(value("m1")), line(value("m3")));

        assertThat(values(read(file))).containsExactly(value("m2"), value("m1"), value("m3"));
    }

    @Test
    void shouldYieldTheValueExactlyAsTheLineHasIt() throws Exception {
        String odd = "{ \"messageId\" :\t\"\\u006d1\", \"店\":[1.50, {\"}\":\"]\\\"\"}] }";
        Path file = plain(folder, "{\"value\":" + odd + " ,\"topic\" : \"chat-messages\"}");

        assertThat(values(read(file))).containsExactly(odd);
    }

    @Test
    void shouldTellTheTopicOfEachRecord() throws Exception {
        Path file = plain(folder, "{\"topic\":\"rating-events\",\"value\":{}}");

        assertThat(((RecordLine) read(file).get(0)).topic()).isEqualTo(InputTopic.RATING_EVENTS);
    }

    @Test
    void shouldSkipBlankLinesButCountThem() throws Exception {
        Path file = plain(folder, "", line(value("m1")), " \t\r", "", line(value("m2")));

        assertThat(read(file)).extracting(EventLine::number).containsExactly(2L, 5L);
    }

    @Test
    void shouldReadALastLineWithoutLineFeedAndLinesWithCarriageReturn() throws Exception {
        Path file = Files.writeString(folder.resolve("e"), line(value("m1")) + "\r\n" + line(value("m2")));

        assertThat(values(read(file))).containsExactly(value("m1"), value("m2"));
    }

    @Test
    void shouldDecodeTheEventOfALine() throws Exception {
        Path file = plain(folder, line(value("m1")));

        assertThat(read(file).get(0).event().id()).isEqualTo("m1");
    }

    @Test
    void shouldYieldNothingWhenTheFileIsEmpty() throws Exception {
        assertThat(read(Files.createFile(folder.resolve("empty")))).isEmpty();
    }

    @Test
    void shouldInflateWhatIsNamedGzip() throws Exception {
        Path file = gzipFile(folder, gzip(line(value("m1")) + "\n" + line(value("m2"))));

        assertThat(values(read(file))).containsExactly(value("m1"), value("m2"));
    }

    @Test
    void shouldInflateEveryMemberOfAGzipFile() throws Exception {
        Path file = gzipFile(folder, gzip(line(value("m1")) + "\n"), gzip(""), gzip(line(value("m2")) + "\n"));

        assertThat(values(read(file))).containsExactly(value("m1"), value("m2"));
    }

    @Test
    void shouldReadLinesThatCrossEveryBuffer() throws Exception {
        String[] lines = IntStream.range(0, 5_000)
                .mapToObj(i -> line(value("m" + i + "x".repeat(i % 90))))
                .toArray(String[]::new);
        Path file = gzipFile(folder, gzip(String.join("\n", lines)));

        assertThat(values(read(file)).stream().map(EventLines::line).collect(Collectors.toList()))
                .containsExactly(lines);
    }

    @Test
    void shouldHaveConsumedTheWholeFileAtItsEnd() throws Exception {
        Path file = gzipFile(folder, gzip(line(value("m1"))));
        try (EventFile events = EventFile.open(file)) {
            while (events.next() != null) {
                assertThat(events.bytesConsumed()).isPositive();
            }

            assertThat(events.size()).isEqualTo(Files.size(file));
            assertThat(events.bytesConsumed()).isEqualTo(events.size());
        }
    }
}
