package io.deskpulse.intake.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers for rows that have none: a digest of what the row says, and which of several equal ones it is. So the same export
 * converted twice gives the same, two equal rows stay two, and overlapping exports meet where both have all rows of a moment.
 */
final class RowIds {

    private static final int KEPT_BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The identifier of a row that says these things. */
    String next(@Nullable Object... parts) {
        StringBuilder said = new StringBuilder();
        for (@Nullable Object part : parts) {
            said.append(part).append('\n');
        }
        String digest = digest(said.toString());
        int earlier = seen.merge(digest, 1, Integer::sum) - 1;
        return earlier == 0 ? "row-" + digest : "row-" + digest + "-" + earlier;
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, KEPT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
