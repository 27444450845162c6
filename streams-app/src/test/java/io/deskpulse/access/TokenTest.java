package io.deskpulse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @TempDir
    private Path folder;

    private Token token(String text) throws AccessException {
        return Token.read(new TestFiles(folder).file("token", text));
    }

    @Test
    void shouldKnowItsWordWithOrWithoutAnEndOfLine() throws AccessException {
        assertThat(token(TestFiles.WORD + "\r\n").is(TestFiles.WORD)).isTrue();
        assertThat(token(TestFiles.WORD).is(TestFiles.WORD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "correct-horse-battery-stapl", "correct-horse-battery-staplf", "CORRECT-HORSE-BATTERY-STAPLE"
            })
    void shouldKnowNoOther(String word) throws AccessException {
        assertThat(token(TestFiles.WORD).is(word)).isFalse();
    }

    @Test
    void shouldSealWordsSoThatOnlyTheSameTokenSealsThemAlike() throws AccessException {
        String seal = token(TestFiles.WORD).seal("until noon");

        assertThat(token(TestFiles.WORD).seal("until noon")).isEqualTo(seal).matches("[0-9a-f]{64}");
        assertThat(token(TestFiles.WORD).seal("until midnight")).isNotEqualTo(seal);
        assertThat(token(TestFiles.WORD + "s").seal("until noon")).isNotEqualTo(seal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "short",
                "two words that are long enough",
                "line-one-long-enough\nline-two-long-enough",
                "令牌令牌令牌令牌令牌令牌令牌令牌令牌令牌"
            })
    void shouldRefuseAFileWithoutAWordWorthTheNameAndRepeatNothingOfIt(String text) {
        assertThatThrownBy(() -> token(text))
                .isInstanceOf(AccessException.class)
                .hasMessage(folder.resolve("token") + ": expected one line of 20 to 512 letters, digits or ._~+/-,"
                        + " such as 'openssl rand -hex 32' prints");
    }

    @Test
    void shouldSayWhichFileIsMissing() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Token.read(missing)).hasMessage(missing + ": there is no such file");
    }

    @Test
    void shouldShowNothingOfItself() throws AccessException {
        assertThat(token(TestFiles.WORD)).hasToString("(token)");
        assertThat(new Access(token(TestFiles.WORD), null).toString()).doesNotContain(TestFiles.WORD);
    }
}
