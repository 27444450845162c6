package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String CHAT =
            """
            message_id,buyer,agent,sender,sent_at,text,mood
            m1,Li Lei,,BUYER,2026-11-11 10:10:15,Is it red?,good
            m2,Li Lei,a1,AGENT,2026-11-11 10:18:10,It is.,good
            """;
    private static final String ORDERS =
            """
            order_id,buyer,amount,items,created_at,paid_at
            o1,Li Lei,129.90,1,2026-11-11 10:20,2026-11-11 10:21
            """;

    @TempDir
    private Path folder;

    private Path key;

    @BeforeEach
    void writeKey() throws IOException {
        key = Files.writeString(folder.resolve("buyers.key"), "0123456789abcdef0123456789abcdef\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandRun convert(Path export, String layout, Path out, String... more) {
        String[] usual = {
            "convert",
            export.toString(),
            "--layout",
            layout,
            "--shop",
            "s1",
            "--out",
            out.toString(),
            "--buyer-key-file",
            key.toString()
        };
        String[] all = Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new);
        return CommandRun.of(all);
    }

    @Test
    void shouldGiveAFileThatCheckPassesAndReportCounts() throws IOException {
        Path chat = folder.resolve("chat.ndjson");
        Path orders = folder.resolve("orders.ndjson");
        Path both = folder.resolve("both.ndjson");

        CommandRun run = convert(file("chat.csv", CHAT), "chat", chat);
        convert(file("orders.csv", ORDERS), "orders", orders);
        Files.writeString(both, Files.readString(chat) + Files.readString(orders));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("2 rows, 0 bad; written: chat-messages 2");
        assertThat(run.err()).isEqualTo("columns not used: mood\n");
        assertThat(CommandRun.of("check", both.toString()).status()).isZero();
        assertThat(CommandRun.of("report", both.toString()).out())
                .contains("\"agentId\" : \"a1\"", "\"responseSumMs\" : 475000", "\"salesMinor\" : 12990");
    }

    @Test
    void shouldLetNeitherNameNorTextOut() throws IOException {
        Path out = folder.resolve("chat.ndjson");

        convert(file("chat.csv", CHAT), "chat", out);

        assertThat(Files.readString(out))
                .doesNotContain("Li Lei", "red", "It is")
                .contains("\"chars\":10");
    }

    @Test
    void shouldWriteNothingWhenALineIsBadUnlessTold() throws IOException {
        Path out = folder.resolve("chat.ndjson");
        Path export = file("chat.csv", CHAT + "m3,Li Lei,,BUYER,never,Hello?,bad\n");

        CommandRun refused = convert(export, "chat", out);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("line 4: sent_at is no time", "1 of 3 rows are no events");
        assertThat(out).doesNotExist();

        CommandRun told = convert(export, "chat", out, "--skip-bad");

        assertThat(told.status()).isZero();
        assertThat(told.err()).contains("line 4: sent_at is no time");
        assertThat(told.out()).contains("3 rows, 1 bad; written: chat-messages 2");
    }

    @Test
    void shouldAskWhatBecomesOfCustomers() throws IOException {
        CommandRun run = CommandRun.of(
                "convert", file("chat.csv", CHAT).toString(), "--layout", "chat", "--shop", "s1", "--out", "x");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("--buyer-key-file");
    }

    @Test
    void shouldSayInOneLineWhatIsWrongWithTheCall() throws IOException {
        Path export = file("chat.csv", CHAT);
        Path out = folder.resolve("chat.ndjson");

        assertThat(convert(export, "chat", export).err()).contains("--out is the export itself");
        assertThat(convert(export, "chat", out, "--column", "colour=mood").err())
                .contains("--column: colour is no column of this layout");
        assertThat(convert(folder.resolve("none.csv"), "chat", out).err()).contains("none.csv: no such file");
        Files.writeString(key, "short");
        assertThat(convert(export, "chat", out).err()).contains("expected one line of 16 characters or more");
    }
}
