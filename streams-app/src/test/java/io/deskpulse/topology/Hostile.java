package io.deskpulse.topology;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes documents as a broken producer, a bad line or somebody with bad intent would. */
final class Hostile {

    private static final String TELLING = "{}[]\",:\\0-.eEu/ \0\n\r\t\u007f\u00c0\u00ed\u00ff";
    static final Change FLIP_A_BIT = Hostile::flipped;
    static final Change REPLACE_A_BYTE = (in, dice) -> {
        int at = dice.nextInt(in.length + 1);
        return spliced(in, at, Math.min(at + 1, in.length), telling(dice));
    };
    static final Change INSERT_A_BYTE = (in, dice) -> {
        int at = dice.nextInt(in.length + 1);
        return spliced(in, at, at, telling(dice));
    };
    static final Change CUT_OFF = (in, dice) -> Arrays.copyOf(in, dice.nextInt(in.length + 1));
    static final Change CUT_OUT = (in, dice) -> {
        int from = dice.nextInt(in.length + 1);
        return spliced(in, from, from + dice.nextInt(in.length - from + 1), new byte[0]);
    };
    static final Change REPEAT_A_PART = (in, dice) -> {
        int from = dice.nextInt(in.length + 1);
        int to = from + dice.nextInt(in.length - from + 1);
        return spliced(in, to, to, Arrays.copyOfRange(in, from, to));
    };
    static final Change REPLACE_A_VALUE = (in, dice) -> {
        int from = Math.min(in.length, placeOf(in, ':', dice) + 1);
        return spliced(in, from, endOfValue(in, from), OddJson.value(dice));
    };
    static final Change ADD_A_FIELD = (in, dice) -> {
        int at = Math.min(in.length, placeOf(in, '{', dice) + 1);
        return spliced(in, at, at, concatenated(OddJson.field(dice), OddJson.value(dice), ascii(",")));
    };
    static final Change WRAP = (in, dice) -> concatenated(ascii("{\"document\":"), in, ascii("}"));
    static final Change ADD_A_SECOND = (in, dice) -> concatenated(in, in);
    static final Change MARK_THE_BYTE_ORDER = (in, dice) -> concatenated("\uFEFF".getBytes(StandardCharsets.UTF_8), in);
    static final Change USE_ANOTHER_ENCODING = (in, dice) -> {
        List<Charset> others =
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, gbk());
        return new String(in, StandardCharsets.UTF_8).getBytes(others.get(dice.nextInt(others.size())));
    };
    private static final List<Change> ALL = List.of(
            FLIP_A_BIT,
            REPLACE_A_BYTE,
            INSERT_A_BYTE,
            CUT_OFF,
            CUT_OUT,
            REPEAT_A_PART,
            REPLACE_A_VALUE,
            REPLACE_A_VALUE,
            REPLACE_A_VALUE,
            ADD_A_FIELD,
            ADD_A_FIELD,
            ADD_A_FIELD,
            WRAP,
            ADD_A_SECOND,
            MARK_THE_BYTE_ORDER,
            USE_ANOTHER_ENCODING);

    private Hostile() {}

    /** One way to spoil a document. */
    @FunctionalInterface
    interface Change {
        /** The changed copy. */
        byte[] applyTo(byte[] document, RandomGenerator dice);
    }

    static byte[] changed(byte[] document, RandomGenerator dice) {
        return ALL.get(dice.nextInt(ALL.size())).applyTo(document, dice);
    }

    private static byte[] flipped(byte[] in, RandomGenerator dice) {
        byte[] out = in.clone();
        if (out.length > 0) {
            out[dice.nextInt(out.length)] ^= (byte) (1 << dice.nextInt(Byte.SIZE));
        }
        return out;
    }

    private static byte[] telling(RandomGenerator dice) {
        boolean any = dice.nextInt(4) == 0;
        return new byte[] {(byte) (any ? dice.nextInt(256) : TELLING.charAt(dice.nextInt(TELLING.length())))};
    }

    private static Charset gbk() {
        return Charset.forName("GBK");
    }

    /** Any place of that character; the end where there is none. */
    private static int placeOf(byte[] in, char wanted, RandomGenerator dice) {
        int from = dice.nextInt(in.length + 1);
        for (int i = 0; i < in.length; i++) {
            int at = (from + i) % in.length;
            if (in[at] == wanted) {
                return at;
            }
        }
        return in.length;
    }

    private static int endOfValue(byte[] in, int from) {
        int at = from;
        while (at < in.length && in[at] != ',' && in[at] != '}') {
            at++;
        }
        return at;
    }

    private static byte[] spliced(byte[] in, int from, int to, byte[] between) {
        return concatenated(Arrays.copyOf(in, from), between, Arrays.copyOfRange(in, to, in.length));
    }

    static byte[] concatenated(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
