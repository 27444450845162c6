package io.deskpulse.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.intake.UnusableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatRowsTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final long TEN_PAST_TEN =
            Instant.parse("2026-11-11T02:10:15Z").toEpochMilli();

    @TempDir
    private Path folder;

    private CsvExport chat(String text) throws IOException, UnusableException {
        return new Exports(folder).read(Layout.CHAT, text);
    }

    @Test
    void shouldTakeMessagesWithTheLengthOfTheirTextOnly() throws IOException, UnusableException {
        CsvExport export = chat(
                """
                message_id,buyer,agent,sender,sent_at,text
                m1,b1,,BUYER,2026-11-11 10:10:15,"Is it ""red"",
                or 红色🙂?"
                m2,b1,s1:amy,agent,2026-11-11 10:10:45.250,Red
                """);

        assertThat(export.badLines()).isEmpty();
        assertThat(export.events())
                .containsExactly(
                        new ChatMessage("m1", "s1", "b1", null, Sender.BUYER, Kind.TEXT, null, TEN_PAST_TEN, 20),
                        new ChatMessage(
                                "m2", "s1", "b1", "s1:amy", Sender.AGENT, Kind.TEXT, null, TEN_PAST_TEN + 30_250, 3));
    }

    @Test
    void shouldReadChineseHeadingsAndWordsInGbk() throws IOException, UnusableException {
        CsvExport export = new Exports(folder)
                .read(
                        Layout.CHAT,
                        """
                        消息编号,买家,客服,发送方,类型,转接客服,发送时间,内容
                        m1,b1,,买家,,,2026/11/11 10:10:15,在吗
                        m2,b1,,系统,转接,店铺:小美,2026/11/11 10:10:16,
                        m3,b1,店铺:小美,客服,图片,,2026年11月11日 10:10:17,
                        """,
                        GBK,
                        GB18030,
                        Map.of());

        assertThat(export.badLines()).isEmpty();
        assertThat(export.events())
                .containsExactly(
                        new ChatMessage("m1", "s1", "b1", null, Sender.BUYER, Kind.TEXT, null, TEN_PAST_TEN, 2),
                        new ChatMessage(
                                "m2",
                                "s1",
                                "b1",
                                null,
                                Sender.SYSTEM,
                                Kind.TRANSFER,
                                "店铺:小美",
                                TEN_PAST_TEN + 1_000,
                                ChatMessage.NO_CHARS),
                        new ChatMessage(
                                "m3",
                                "s1",
                                "b1",
                                "店铺:小美",
                                Sender.AGENT,
                                Kind.MEDIA,
                                null,
                                TEN_PAST_TEN + 2_000,
                                ChatMessage.NO_CHARS));
    }

    @Test
    void shouldPutAnExportThatBeginsWithTheNewestInTheOrderOfTime() throws IOException, UnusableException {
        CsvExport export = chat(
                """
                message_id,buyer,sender,sent_at
                m3,b1,BUYER,2026-11-11 10:12
                m1,b1,BUYER,2026-11-11 10:10
                m2,b1,BUYER,2026-11-11 10:11
                """);

        assertThat(export.events()).extracting(Event::id).containsExactly("m1", "m2", "m3");
    }

    @Test
    void shouldGiveRowsWithoutAnIdTheSameOneEachTimeAndEqualRowsTheirOwn() throws IOException, UnusableException {
        String text =
                """
                buyer,sender,sent_at,text
                b1,BUYER,2026-11-11 10:10:15,hello
                b1,BUYER,2026-11-11 10:10:15,hello
                b2,BUYER,2026-11-11 10:10:15,hello
                """;

        CsvExport once = chat(text);

        assertThat(once.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(chat(text).events()).isEqualTo(once.events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t8001", "=\"\"8001\"\"", "'8001", " 8001 "})
    void shouldTakeOffWhatSpreadsheetsPutAroundNumbers(String buyer) throws IOException, UnusableException {
        CsvExport export = chat("message_id,buyer,sender,sent_at\nm1,\"" + buyer + "\",BUYER,1794000000\n");

        assertThat(export.events()).extracting(Event::buyerId).containsExactly("8001");
    }

    @Test
    void shouldSkipAByteOrderMark() throws IOException, UnusableException {
        CsvExport export = chat("\uFEFF\"buyer\",sender,sent_at\nb1,BUYER,2026-11-11T10:10:15+08:00\n");

        assertThat(export.events()).extracting(Event::at).containsExactly(TEN_PAST_TEN);
    }
}
