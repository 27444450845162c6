package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static final int LONG = 100;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "@all|＠all",
                "<at user_id=\"all\">所有人</at>|＜at user＿id=＂all＂＞所有人＜／at＞",
                "<@all>|＜＠all＞",
                "[x](http://evil.example)|［x］（http：／／evil·example）",
                "shop.example|shop·example",
                "1.2.3.4|1·2·3·4",
                "`code` *b* _i_ ~s~ #h|｀code｀ ＊b＊ ＿i＿ ～s～ ＃h",
                "&lt;at&gt;|＆lt;at＆gt;",
                "a\\nb|a＼nb"
            })
    void shouldLeaveNothingToInterpret(String foreign, String plain) {
        assertThat(PlainText.of(foreign, LONG)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"小美旗舰店", "s1", "waits 3.5 s, 99.5% of 2", "no data."})
    void shouldLeaveOrdinaryWordsAlone(String words) {
        assertThat(PlainText.of(words, LONG)).isEqualTo(words);
    }

    @Test
    void shouldTurnLinesIntoOne() {
        assertThat(PlainText.of(" a\r\n\tb\u2028c\u0085d\u00A0e ", LONG)).isEqualTo("a b c d e");
    }

    @Test
    void shouldDropWhatCannotBeSeen() {
        assertThat(PlainText.of("@\u200Ball\u202Elive\u2066\uFEFF\u0000\u3164\uFE0F\uD800", LONG))
                .isEqualTo("＠alllive");
    }

    @Test
    void shouldNotLetMarksPileUp() {
        assertThat(PlainText.of("e" + "\u0301".repeat(50), LONG)).isEqualTo("e\u0301\u0301");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "' '", "\u200B", "NULL"},
            nullValues = "NULL")
    void shouldSaySomethingWhereThereIsNothing(String nothing) {
        assertThat(PlainText.of(nothing, LONG)).isIn("?", "null");
    }

    @Test
    void shouldCutBetweenCharacters() {
        assertThat(PlainText.of("𠮷".repeat(10), 4)).isEqualTo("𠮷𠮷𠮷…");
        assertThat(PlainText.of("1234", 4)).isEqualTo("1234");
    }

    @Property(tries = 3_000)
    void shouldBeHarmlessWhateverTheNameIs(@ForAll @From("names") String name) {
        assertThat(Harm.in(PlainText.of(name, LONG))).isEmpty();
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> names() {
        return Names.hostile();
    }
}
