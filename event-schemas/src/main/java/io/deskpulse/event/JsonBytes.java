package io.deskpulse.event;

import org.jspecify.annotations.Nullable;

/** Whether bytes may be shown to the JSON parser at all: Jackson guesses encodings and lets odd UTF-8 pass, our contract does not. */
final class JsonBytes {

    /** Kafka's own default for a record is four times as much; no event needs more than a hundredth of this. */
    static final int MAX_BYTES = 256 * 1024;

    private static final int ENCODING_MARK = 4;

    private JsonBytes() {}

    static byte[] checked(byte @Nullable [] value) throws RejectedException {
        if (value == null || value.length == 0) {
            throw new RejectedException(Reason.MALFORMED_JSON, "there is no value");
        }
        if (value.length > MAX_BYTES) {
            throw new RejectedException(Reason.TOO_LARGE, "the value has more than " + MAX_BYTES + " bytes");
        }
        if (looksLikeAnotherEncoding(value) || !Utf8.isWellFormed(value)) {
            throw new RejectedException(Reason.MALFORMED_JSON, "the value is not UTF-8 without a byte order mark");
        }
        return value;
    }

    /** A byte order mark begins with a byte beyond ASCII; UTF-16 and UTF-32 without one show a zero among the first four. */
    private static boolean looksLikeAnotherEncoding(byte[] value) {
        for (int i = 0; i < Math.min(ENCODING_MARK, value.length); i++) {
            if (value[i] == 0) {
                return true;
            }
        }
        return value[0] < 0;
    }
}
