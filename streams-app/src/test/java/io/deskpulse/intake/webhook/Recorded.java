package io.deskpulse.intake.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.Hmac;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Example payloads as the platforms' documents describe them, and requests that carry them, signed. */
final class Recorded {

    static final String SECRET = "secret of the tests 0123456789";
    static final Instant NOW = Instant.parse("2026-11-11T02:11:00Z");
    static final Buyers BUYERS = (shop, customer) -> "buyer-" + customer;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Recorded() {}

    /** What changes in an example. */
    interface Change {
        void of(ObjectNode payload);
    }

    static byte[] body(String name, Change change) throws IOException {
        try (InputStream in = Recorded.class.getResourceAsStream(name + ".json")) {
            ObjectNode payload = (ObjectNode) JSON.readTree(Objects.requireNonNull(in, name));
            change.of(payload);
            return JSON.writeValueAsBytes(payload);
        }
    }

    static ObjectNode part(ObjectNode payload, String... path) {
        ObjectNode part = payload;
        for (String field : path) {
            part = (ObjectNode) part.get(field);
        }
        return part;
    }

    static Source chatwoot(String... inboxes) {
        return new Chatwoot("desk", "s1", new Signatures(SECRET), Set.of(inboxes), BUYERS, InstantSource.fixed(NOW));
    }

    static Source shopify() {
        return new Shopify("store", "s1", new Signatures(SECRET), BUYERS);
    }

    static Posted byChatwoot(byte[] body) {
        return byChatwoot(body, SECRET, NOW);
    }

    static Posted byChatwoot(byte[] body, String secret, Instant signed) {
        String timestamp = Long.toString(signed.getEpochSecond());
        byte[] digest = new Hmac(secret).of((timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
        Map<String, String> headers = Map.of(
                "X-Chatwoot-Timestamp",
                timestamp,
                "X-Chatwoot-Signature",
                "sha256=" + HexFormat.of().formatHex(digest));
        return new Posted(body, headers::get);
    }

    static Posted byShopify(String topic, byte[] body) {
        String digest = Base64.getEncoder().encodeToString(new Hmac(SECRET).of(body));
        Map<String, String> headers = Map.of("X-Shopify-Topic", topic, "X-Shopify-Hmac-Sha256", digest);
        return new Posted(body, headers::get);
    }
}
