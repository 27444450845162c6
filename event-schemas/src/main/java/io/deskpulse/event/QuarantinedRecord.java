package io.deskpulse.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a refused record stood and why it was refused; exists so that nothing disappears silently and no payload is copied.
 *
 * @param topic the topic's full name, prefix included
 * @param sha256 lower-case hexadecimal digest of the value, by which the record can be recognised where it came from
 * @param sizeBytes length of the value
 * @param quarantinedAt epoch milliseconds UTC
 * @param detail the rule that was broken, where more is known than the reason
 */
public record QuarantinedRecord(
        String topic,
        int partition,
        long offset,
        Reason reason,
        String sha256,
        int sizeBytes,
        long quarantinedAt,
        @Nullable String detail) {

    private static final byte[] NOTHING = {};

    /**
     * Keeps of a refused value only digest and size.
     *
     * @param value as received; null is kept as the empty value
     */
    public static QuarantinedRecord of(
            String topic,
            int partition,
            long offset,
            byte @Nullable [] value,
            RejectedException rejected,
            long quarantinedAt) {
        byte[] bytes = value == null ? NOTHING : value;
        return new QuarantinedRecord(
                topic,
                partition,
                offset,
                rejected.reason(),
                digest(bytes),
                bytes.length,
                quarantinedAt,
                rejected.getMessage());
    }

    private static String digest(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
