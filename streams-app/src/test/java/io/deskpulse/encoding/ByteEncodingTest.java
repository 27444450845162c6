package io.deskpulse.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteEncodingTest {

    private static final int VERSION = 7;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, 1_794_362_400_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void shouldReadBackNumbersAtTheirLimits(long number) {
        assertThat(roundTrip(out -> out.writeLong(number), ByteReader::readLong))
                .isEqualTo(number);
        assertThat(roundTrip(out -> out.writeFixedLong(number), ByteReader::readFixedLong))
                .isEqualTo(number);
    }

    @Property
    boolean shouldReadBackAnyNumber(@ForAll long number) {
        return roundTrip(out -> out.writeLong(number), ByteReader::readLong) == number
                && roundTrip(out -> out.writeFixedLong(number), ByteReader::readFixedLong) == number;
    }

    @Property
    boolean shouldReadBackAnyText(@ForAll("texts") String text) {
        return text.equals(roundTrip(out -> out.writeText(text), ByteReader::readText));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "63, 1", "64, 2", "-64, 1", "-65, 2", "8191, 2", "8192, 3"})
    void shouldTakeFewBytesForSmallNumbers(long number, int bytes) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeLong(number);

        assertThat(out.toBytes()).hasSize(1 + bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "sub-account:小美", "京东旗舰店:小美", "é", "😀", "\u0000"})
    void shouldReadBackTexts(String text) {
        assertThat(roundTrip(out -> out.writeText(text), ByteReader::readOptionalText))
                .isEqualTo(text);
    }

    @Test
    void shouldNotTouchWhatAnotherWriterHasWritten() {
        ByteWriter first = new ByteWriter(VERSION);
        ByteWriter between = new ByteWriter(VERSION);
        between.writeText("between");
        byte[] writtenBetween = between.toBytes();
        first.writeText("first");
        byte[] written = first.toBytes();
        first.writeText("more");
        ByteWriter next = new ByteWriter(VERSION);
        next.writeText("next, which is longer");

        assertThat(textsOf(written)).containsExactly("first");
        assertThat(textsOf(writtenBetween)).containsExactly("between");
        assertThat(textsOf(first.toBytes())).containsExactly("first", "more");
        assertThat(textsOf(next.toBytes())).containsExactly("next, which is longer");
    }

    private static List<String> textsOf(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        List<String> texts = new ArrayList<>();
        for (int read = 1;
                read < bytes.length;
                read += 1 + texts.get(texts.size() - 1).length()) {
            texts.add(in.readText());
        }
        return texts;
    }

    @Test
    void shouldTellAnAbsentTextFromAnEmptyOne() {
        assertThat(roundTrip(out -> out.writeText(null), ByteReader::readOptionalText))
                .isNull();
    }

    @Test
    void shouldRefuseAnAbsentTextWhereOneMustBe() {
        assertThatThrownBy(() -> roundTrip(out -> out.writeText(null), ByteReader::readText))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2026-11-11", "1969-12-31", "9999-12-31"})
    void shouldReadBackDates(LocalDate date) {
        assertThat(roundTrip(out -> out.writeDate(date), ByteReader::readDate)).isEqualTo(date);
    }

    @Test
    void shouldReadBackWhatIsThereOrNot() {
        Function<ByteReader, Long> reading = in -> in.readOptional(in::readLong);

        assertThat(roundTrip(out -> out.writeOptional(5L, out::writeLong), reading))
                .isEqualTo(5);
        assertThat(roundTrip(out -> out.<Long>writeOptional(null, out::writeLong), reading))
                .isNull();
    }

    @Test
    void shouldReadBackLists() {
        Function<ByteReader, List<String>> reading = in -> in.readEach(in::readText);
        List<String> texts = List.of("a", "", "店");

        assertThat(roundTrip(out -> out.writeEach(texts, out::writeText), reading))
                .isEqualTo(texts);
        assertThat(roundTrip(out -> out.writeEach(List.of(), out::writeText), reading))
                .isEmpty();
    }

    @Test
    void shouldReadBackMoreThanFitsAtFirst() {
        String text = "字".repeat(10_000);

        assertThat(roundTrip(out -> out.writeText(text), ByteReader::readText)).isEqualTo(text);
    }

    @Test
    void shouldReadInTheOrderOfWriting() {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeBoolean(true);
        out.writeByte(255);
        out.writeBoolean(false);
        out.writeLong(TimeUnit.DAYS.toMillis(1));

        ByteReader in = new ByteReader(out.toBytes(), VERSION);

        assertThat(in.readBoolean()).isTrue();
        assertThat(in.readByte()).isEqualTo(255);
        assertThat(in.readBoolean()).isFalse();
        assertThat(in.readInt()).isEqualTo(86_400_000);
    }

    @Test
    void shouldRefuseANumberThatIsTooLargeForAnInt() {
        assertThatThrownBy(() -> roundTrip(out -> out.writeLong(1L << 31), ByteReader::readInt))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void shouldRefuseAnotherVersion() {
        byte[] bytes = new ByteWriter(VERSION + 1).toBytes();

        assertThatThrownBy(() -> new ByteReader(bytes, VERSION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("layout 8 found")
                .hasMessageContaining("layout 7 expected");
    }

    /** Texts that UTF-8 can hold: no lone surrogates, which no identifier may have either. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    private static <T> T roundTrip(Consumer<ByteWriter> writing, Function<ByteReader, T> reading) {
        ByteWriter out = new ByteWriter(VERSION);
        writing.accept(out);
        return reading.apply(new ByteReader(out.toBytes(), VERSION));
    }
}
