package io.deskpulse.intake.webhook;

import io.deskpulse.intake.Hmac;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Whether whoever posted knows the secret; compared in constant time, so that nobody can feel his way to a signature. */
final class Signatures {

    /** What Chatwoot advises receivers to allow. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern EPOCH_SECONDS = Pattern.compile("\\d{1,12}");
    private static final String PREFIX = "sha256=";

    private final Hmac hmac;

    Signatures(String secret) {
        this.hmac = new Hmac(secret);
    }

    /** Chatwoot signs its time, a point and the body. */
    void checkChatwoot(Posted posted, InstantSource clock) throws RefusedException {
        String timestamp = posted.header("X-Chatwoot-Timestamp");
        byte[] signed = hmac.of((timestamp + '.').getBytes(StandardCharsets.UTF_8), posted.body());
        require(PREFIX + HexFormat.of().formatHex(signed), posted.header("X-Chatwoot-Signature"));
        if (!EPOCH_SECONDS.matcher(timestamp).matches()) {
            throw new RefusedException(Refusal.STALE, "X-Chatwoot-Timestamp is no epoch seconds");
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        if (Math.abs(age) > TOLERANCE.toSeconds()) {
            throw new RefusedException(Refusal.STALE, "signed more than 5 minutes away from this machine's clock");
        }
    }

    /** Shopify signs the body. */
    void checkShopify(Posted posted) throws RefusedException {
        byte[] signed = hmac.of(posted.body());
        require(Base64.getEncoder().encodeToString(signed), posted.header("X-Shopify-Hmac-Sha256"));
    }

    private static void require(String expected, String offered) throws RefusedException {
        byte[] known = expected.getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(known, offered.getBytes(StandardCharsets.UTF_8))) {
            throw new RefusedException(Refusal.SIGNATURE, "the signature is missing or not of this source's secret");
        }
    }
}
