package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents that are too large to be kept as files, made around one small valid message. */
final class Documents {

    private static final String MESSAGE =
            "{\"messageId\":\"m1\",\"shopId\":\"s1\",\"buyerId\":\"b1\",\"sender\":\"BUYER\",\"kind\":\"TEXT\",\"sentAt\":1}";

    private Documents() {}

    static byte[] message() {
        return MESSAGE.getBytes(UTF_8);
    }

    /** The message with one more field, of this name and this JSON as its value. */
    static byte[] messageWith(String field, String json) {
        String opened = MESSAGE.substring(0, MESSAGE.length() - 1);
        return (opened + ",\"" + field + "\":" + json + "}").getBytes(UTF_8);
    }

    static byte[] messageOfSize(int bytes) {
        int padding = bytes - MESSAGE.length();
        return (MESSAGE + " ".repeat(padding)).getBytes(UTF_8);
    }

    static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    static String quoted(String character, int times) {
        return '"' + character.repeat(times) + '"';
    }

    /** Why these bytes are no chat message, null if they are one. */
    static RejectedException rejectionOf(byte[] value) {
        return catchThrowableOfType(RejectedException.class, () -> EventCodec.decode(InputTopic.CHAT_MESSAGES, value));
    }
}
