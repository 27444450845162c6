package io.deskpulse.notify;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How robots want to be shown that the sender knows their secret; the two platforms differ in what is key and what data. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param millis epoch milliseconds, at most an hour away from the platform's clock */
    static String dingTalk(long millis, String secret) {
        return hmac(secret, millis + "\n" + secret);
    }

    /** @param seconds epoch seconds, at most an hour away from the platform's clock */
    static String feishu(long seconds, String secret) {
        return hmac(seconds + "\n" + secret, "");
    }

    private static String hmac(String key, String data) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(data.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform must offer " + ALGORITHM, e);
        }
    }
}
