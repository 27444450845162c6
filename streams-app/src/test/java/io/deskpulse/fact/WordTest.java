package io.deskpulse.fact;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of every length, in the middle and at the end of what they stand in. */
class WordTest {

    private static final int AT = 3;
    private static final String LONGEST = "abcdefghijklmnopqrstuvwx";

    private static byte[] holding(String text, int bytesAfter) {
        byte[] json = new byte[AT + text.length() + bytesAfter];
        Arrays.fill(json, (byte) '.');
        System.arraycopy(text.getBytes(US_ASCII), 0, json, AT, text.length());
        return json;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 23, 24})
    void shouldWriteItselfWhereThereIsRoom(int length) {
        String text = LONGEST.substring(0, length);
        byte[] json = holding("", Word.ROOM);

        new Word(text).write(json, AT);

        assertThat(new String(json, US_ASCII)).startsWith("..." + text);
        assertThat(new Word(text).length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 23, 24})
    void shouldRecogniseItself(int length) {
        String text = LONGEST.substring(0, length);

        for (int after = 0; after <= Word.ROOM; after++) {
            assertThat(new Word(text).isAt(holding(text, after), AT)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 23, 24})
    void shouldNotTakeForItselfWhatDiffersInALetterOrEndsEarly(int length) {
        Word word = new Word(LONGEST.substring(0, length));

        for (int after = 0; after <= Word.ROOM; after++) {
            for (int letter = 0; letter < length; letter++) {
                byte[] json = holding(LONGEST.substring(0, length), after);
                json[AT + letter] ^= 0x20;
                assertThat(word.isAt(json, AT)).isFalse();
            }
        }
        assertThat(word.isAt(holding(LONGEST.substring(0, length - 1), 0), AT)).isFalse();
    }

    @Test
    void shouldRefuseToBeLongerThanItsRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Word(LONGEST + "y"))
                .withMessage("\"abcdefghijklmnopqrstuvwxy\" is longer than 24 bytes");
    }
}
