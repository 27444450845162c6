package io.deskpulse.event.file;

import static io.deskpulse.event.file.EventLines.line;
import static io.deskpulse.event.file.EventLines.plain;
import static io.deskpulse.event.file.EventLines.read;
import static io.deskpulse.event.file.EventLines.value;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefectLineTest {

    private static final int LARGEST_LINE = 257 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{\"topic\":\"chat-messages\",\"value\":{}",
                "{\"topic\":\"chat-messages\",\"value\":{}} {}",
                "{\"topic\":\"chat-messages\",\"value\":{\"a\":1,}}",
                "{\"topic\":7,\"value\":{]}",
                "\ufeff{\"topic\":\"chat-messages\",\"value\":{}}",
            })
    void shouldBeMalformedWhereTheLineIsNotJson(String text) throws Exception {
        assertThat(onlyDefect(text).reason()).isEqualTo(Reason.MALFORMED_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    []                                            | the line must be an object
                    17                                            | the line must be an object
                    {}                                            | topic is missing
                    {"value":{}}                                  | topic is missing
                    {"topic":"chat-messages"}                     | value is missing
                    {"topic":"chats","value":{}}                  | topic is none of the input topics
                    {"topic":"service-facts","value":{}}          | topic is none of the input topics
                    {"topic":null,"value":{}}                     | topic must be a string
                    {"topic":["chat-messages"],"value":{}}        | topic must be a string
                    {"topic":"chat-messages","value":null}        | value must be an object
                    {"topic":"chat-messages","value":[{}]}        | value must be an object
                    {"topic":"chat-messages","value":"{}"}        | value must be an object
                    {"topic":"chat-messages","value":{},"value":{}} | value is given twice
                    {"topic":"chat-messages","topic":"order-events","value":{}} | topic is given twice
                    """)
    void shouldTellTheRuleWhereTheEnvelopeIsWrong(String text, String rule) throws Exception {
        assertThat(onlyDefect(text)).isEqualTo(new DefectLine(1, Reason.SCHEMA, rule));
    }

    @Test
    void shouldRejectItsEventForTheSameReason() throws Exception {
        DefectLine defect = onlyDefect("{}");

        RejectedException rejected = catchThrowableOfType(RejectedException.class, defect::event);

        assertThat(rejected).hasMessage(defect.detail());
        assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA);
    }

    @Test
    void shouldNotEndTheReading() throws Exception {
        Path file = plain(folder, line(value("m1")), "oops", line(value("m2")));

        assertThat(read(file))
                .extracting(Object::getClass)
                .containsExactly(RecordLine.class, DefectLine.class, RecordLine.class);
    }

    @Test
    void shouldLeaveAWrongValueToTheCodec() throws Exception {
        EventLine line = read(plain(folder, line("{\"messageId\":null}"))).get(0);

        assertThat(line).isInstanceOf(RecordLine.class);
        assertThat(catchThrowableOfType(RejectedException.class, line::event).reason())
                .isEqualTo(Reason.SCHEMA);
    }

    @Test
    void shouldLeaveAValueThatIsNestedTooDeeplyToTheCodec() throws Exception {
        EventLine line = read(plain(folder, line("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}")))
                .get(0);

        assertThat(line).isInstanceOf(RecordLine.class);
        assertThat(catchThrowableOfType(RejectedException.class, line::event).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void shouldIgnoreFurtherFieldsOfTheEnvelope() throws Exception {
        Path file = plain(folder, "{\"topic\":\"order-events\",\"offset\":[7,{}],\"value\":{}}");

        assertThat(read(file).get(0)).isInstanceOf(RecordLine.class);
    }

    @Test
    void shouldBeTooLargeWhereTheLineIsLongerThanAnyDocument() throws Exception {
        Path file = plain(folder, "x".repeat(LARGEST_LINE + 1), line(value("m1")));

        assertThat(read(file))
                .satisfiesExactly(
                        first -> assertThat(((DefectLine) first).reason()).isEqualTo(Reason.TOO_LARGE),
                        second -> assertThat(second).isInstanceOf(RecordLine.class));
    }

    @Test
    void shouldBeTooLargeEvenWhereTheLongLineIsBlankAtItsStart() throws Exception {
        assertThat(onlyDefect(" ".repeat(LARGEST_LINE) + "{}").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void shouldBeTooLargeWhereTheLineIsNestedBeyondAllMeasure() throws Exception {
        assertThat(onlyDefect(line("[".repeat(50_000))).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void shouldReadALineOfExactlyTheLargestSize() throws Exception {
        String line = line(value("m1"));
        Path file = plain(folder, line + " ".repeat(LARGEST_LINE - line.length()));

        assertThat(read(file).get(0)).isInstanceOf(RecordLine.class);
    }

    @Test
    void shouldBeMalformedWhereTheFileIsNotUtf8() throws Exception {
        Path file = Files.writeString(folder.resolve("wide"), line(value("m1")), UTF_16LE);

        assertThat(((DefectLine) read(file).get(0)).reason()).isEqualTo(Reason.MALFORMED_JSON);
    }

    private DefectLine onlyDefect(String text) throws Exception {
        return (DefectLine) read(plain(folder, text)).get(0);
    }
}
