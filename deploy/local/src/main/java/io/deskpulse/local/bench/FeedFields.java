package io.deskpulse.local.bench;

import java.nio.charset.StandardCharsets;

/**
 * What the feeds of marketplaces carry beside the fields of the contract: where a record comes from and how it is traced. The
 * gate must step over it, and it makes records as long as they are in life, 250 to 350 bytes.
 */
final class FeedFields {

    /** Odd, so that no two numbers give the same. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private FeedFields() {}

    /** The same event with such fields at its end. */
    static byte[] addedTo(byte[] json, long number) {
        String trace = String.format(
                ",\"channel\":\"app\",\"gateway\":\"im-07\",\"schemaVersion\":3,\"traceId\":\"%016x%016x\"}",
                number * SCATTER, number);
        byte[] fields = trace.getBytes(StandardCharsets.US_ASCII);
        byte[] longer = new byte[json.length - 1 + fields.length];
        System.arraycopy(json, 0, longer, 0, json.length - 1);
        System.arraycopy(fields, 0, longer, json.length - 1, fields.length);
        return longer;
    }
}
