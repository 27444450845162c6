package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class Utf8Test {

    private static final int LONGEST_SEQUENCE = 4;

    @Property
    void shouldJudgeAnyBytesAsTheJdksDecoderDoes(@ForAll("bytesNearTheBounds") byte[] bytes) {
        assertThat(Utf8.isWellFormed(bytes)).isEqualTo(decodes(bytes));
    }

    @Property
    void shouldAcceptWhateverTextEncodesTo(@ForAll("text") String text) {
        assertThat(Utf8.isWellFormed(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Property
    void shouldFindABrokenByteWhereverItStands(@ForAll("text") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] broken = ByteBuffer.allocate(bytes.length + 1)
                .put(bytes)
                .put((byte) 0xFF)
                .array();

        assertThat(Utf8.isWellFormed(broken)).isFalse();
    }

    /** Bytes at which the rules of UTF-8 turn, so that short random sequences meet every rule often. */
    @Provide
    Arbitrary<byte[]> bytesNearTheBounds() {
        Arbitrary<Integer> turning = Arbitraries.of(
                0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
                0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFE, 0xFF);
        return Arbitraries.frequencyOf(Tuple.of(3, turning.map(Integer::byteValue)), Tuple.of(1, Arbitraries.bytes()))
                .array(byte[].class)
                .ofMaxSize(3 * LONGEST_SEQUENCE);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(30)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
