package io.deskpulse.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.event.Event;
import io.deskpulse.intake.UnusableException;
import io.deskpulse.intake.csv.CsvExport.BadLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadLinesTest {

    private static final String HEADER = "message_id,buyer,agent,sender,kind,sent_at,text\n";

    @TempDir
    private Path folder;

    private CsvExport chat(String text) throws IOException, UnusableException {
        return new Exports(folder).read(Layout.CHAT, text);
    }

    @Test
    void shouldTellEachWithTheLineItBeginsOnAndKeepTheRest() throws IOException, UnusableException {
        CsvExport export = chat(
                HEADER
                        + """
                m1,b1,,BUYER,,2026-11-11 10:10:15,"two
                lines"
                m2,b1,"a
                b",BUYER,,yesterday,secret

                m3,b1,,BUYER,,2026-11-11 10:10:17
                m4,b1,,WAITER,,2026-11-11 10:10:18,secret
                m5,b1,,SYSTEM,,2026-11-11 10:10:18,secret
                m6,b 1,,BUYER,,2026-11-11 10:10:18,secret
                m7,b1,,AGENT,,2026-11-11 10:10:18,secret
                m8,b1,,BUYER,,2026-02-30 10:10:18,secret
                m9,b1,,BUYER,,2026-11-11 10:10:19,end
                """);

        assertThat(export.events()).extracting(Event::id).containsExactly("m1", "m9");
        assertThat(export.rows()).isEqualTo(9);
        assertThat(export.badLines()).extracting(BadLine::line).containsExactly(4L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(export.badLines())
                .extracting(BadLine::rule)
                .allSatisfy(rule -> assertThat(rule).doesNotContain("secret"))
                .contains(
                        "sent_at is no time such as 2026-11-11 20:00:05",
                        "has 6 cells, the header 7",
                        "sender is none of the words known",
                        "kind is missing, and a notice needs one");
    }

    @Test
    void shouldRefuseATimeThatNoClockShowedOrThatClocksShowedTwice() throws IOException, UnusableException {
        CsvExport export = new Exports(folder, ZoneId.of("Europe/Berlin"))
                .read(
                        Layout.CHAT,
                        """
                        buyer,sender,sent_at
                        b1,BUYER,2026-03-29 02:30:00
                        b1,BUYER,2026-10-25 02:30:00
                        """);

        assertThat(export.badLines())
                .containsExactly(
                        new BadLine(2, "sent_at was shown by clocks of Europe/Berlin never"),
                        new BadLine(3, "sent_at was shown by clocks of Europe/Berlin twice"));
    }

    @Test
    void shouldRefuseAnotherEncodingThanWasSaid() {
        assertThatThrownBy(() -> new Exports(folder)
                        .read(Layout.CHAT, "买家,发送方,时间\n", Charset.forName("GBK"), StandardCharsets.UTF_8, Map.of()))
                .isInstanceOf(UnusableException.class)
                .hasMessage("is not in UTF-8; say with --encoding what it is in");
    }

    @Test
    void shouldRefuseAnExportWithoutItsColumnsAndNameThem() {
        assertThatThrownBy(() -> chat("buyer,text\nb1,hello\n"))
                .hasMessage("no column is sender, sent_at; say which with --column NAME=HEADING");
    }

    @Test
    void shouldRefuseTwoColumnsOfOneMeaning() {
        assertThatThrownBy(() -> chat("buyer,买家,sender,sent_at\n")).hasMessage("two columns are buyer");
    }

    @Test
    void shouldRefuseWhatIsNoCsv() {
        assertThatThrownBy(() -> chat("buyer,sender,sent_at\nb1,BUYER,\"2026"))
                .isInstanceOf(UnusableException.class)
                .hasMessageStartingWith("is no CSV after line ");
    }

    @Test
    void shouldRefuseAnEmptyFile() {
        assertThatThrownBy(() -> chat("")).hasMessage("is empty");
    }

    @Test
    void shouldTakeAColumnByTheHeadingItWasTold() throws IOException, UnusableException {
        CsvExport export = new Exports(folder)
                .read(
                        Layout.CHAT,
                        "buyer,sender,when,colour\nb1,BUYER,2026-11-11 10:10:15,red\n",
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        Map.of(Column.SENT_AT, "when"));

        assertThat(export.events()).hasSize(1);
        assertThat(export.unused()).containsExactly("colour");
    }
}
