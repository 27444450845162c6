package io.deskpulse.topology;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that a field of the contract may be given and hardly ever should be. */
final class OddJson {

    private static final List<String> FIELDS = List.of(
            "messageId",
            "shopId",
            "buyerId",
            "agentId",
            "sender",
            "kind",
            "toAgentId",
            "sentAt",
            "chars",
            "eventId",
            "orderId",
            "type",
            "amountMinor",
            "currency",
            "items",
            "at",
            "ratingId",
            "description",
            "service",
            "logistics",
            "score",
            "unknown",
            "",
            "未知",
            "\\u0061t",
            "\\u0000");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "0",
            "-0",
            "-1",
            "00",
            "+1",
            "1.0",
            "1e3",
            "1e400",
            "1E-999999999",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "253402300800000",
            "NaN",
            "Infinity",
            "\"5\"",
            "\"\"",
            "\" \"",
            "\"unassigned\"",
            "\"店铺:小美\"",
            "\"a:b\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\uFEFF\"",
            "\"\uFEFFs1\"",
            "\"\u202Es1\"",
            "\"s1\u0301\"",
            "\"\uD835\uDFD9\uD840\uDC00\"",
            "\"١٢٣\"",
            "\"\0\"",
            "\"\n\"",
            "\"\\x\"",
            "\"../../etc/passwd\"",
            "\"s1\\\",\\\"shopId\\\":\\\"s2\"",
            "{\"shopId\":\"s1\",\"shopId\":\"s2\"}",
            "[[[[[]]]],{\"at\":[{\"at\":0}]}]",
            "BUYER",
            "\"BUYER\"",
            "\"SYSTEM\"",
            "\"TRANSFER\"",
            "\"PAID\"",
            "\"DSR\"",
            "\"buyer\"",
            "\"CNY\"",
            "\"USD\"");

    /** On either side of the bounds of the contract. */
    private static final List<Integer> LENGTHS = List.of(127, 128, 129, 256, 257, 4_000, 9_999, 10_000, 10_001);

    private static final List<Integer> DEPTHS = List.of(30, 31, 32, 33, 500, 5_000);
    private static final int LARGEST = 256 * 1024;

    private OddJson() {}

    /** The name of a field and its colon. */
    static byte[] field(RandomGenerator dice) {
        return bytes('"' + FIELDS.get(dice.nextInt(FIELDS.size())) + "\":");
    }

    /** A value, now and then one that is nearly or quite too large. */
    static byte[] value(RandomGenerator dice) {
        return switch (dice.nextInt(100)) {
            case 0, 1, 2 ->
                bytes('"' + any(List.of("a", "店", "𠀀", "\\u0061"), dice).repeat(any(LENGTHS, dice)) + '"');
            case 3, 4, 5 -> bytes("7".repeat(any(LENGTHS, dice)));
            case 6 -> bytes("0." + "3".repeat(any(LENGTHS, dice)));
            case 7, 8, 9 -> nested(any(DEPTHS, dice));
            case 10, 11, 12, 13 -> Long.toString(dice.nextLong()).getBytes(StandardCharsets.US_ASCII);
            case 14 -> dice.nextInt(20) > 0 ? bytes("[]") : bytes(" ".repeat(LARGEST - dice.nextInt(500)) + "1");
            case 15 -> surrogateInUtf8();
            default -> bytes(any(VALUES, dice));
        };
    }

    private static byte[] nested(int depth) {
        return bytes("[{\"a\":".repeat(depth / 2) + "[]" + "}]".repeat(depth / 2));
    }

    private static byte[] surrogateInUtf8() {
        return new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
    }

    private static <T> T any(List<T> of, RandomGenerator dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
