package io.deskpulse.local.pipeline;

import io.deskpulse.app.Bridge;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A chat system and a shop that post webhooks, signed by code of their own. */
final class Poster {

    private static final String SECRET = "secret of the tests 0123456789";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Bridge bridge;
    private final Instant now;

    Poster(Bridge bridge, Instant now) {
        this.bridge = bridge;
        this.now = now;
    }

    /** The sources file under which a bridge knows them. */
    static Path sourcesFile(Path folder) throws IOException {
        Files.writeString(folder.resolve("buyers.key"), "0123456789abcdef0123456789abcdef\n");
        Files.writeString(folder.resolve("posters.secret"), SECRET + "\n");
        return Files.writeString(
                folder.resolve("sources.yaml"),
                """
                buyerKeyFile: buyers.key
                sources:
                  - {name: desk, type: chatwoot, shop: s1, secretFile: posters.secret}
                  - {name: store, type: shopify, shop: s1, secretFile: posters.secret}
                """);
    }

    int chatwoot(String body) throws Exception {
        String timestamp = Long.toString(now.getEpochSecond());
        String signature = "sha256=" + HexFormat.of().formatHex(hmac(timestamp + "." + body));
        return send(request("webhooks/desk")
                .header("X-Chatwoot-Timestamp", timestamp)
                .header("X-Chatwoot-Signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    int shopify(String topic, String body) throws Exception {
        return send(request("webhooks/store")
                .header("X-Shopify-Topic", topic)
                .header("X-Shopify-Hmac-Sha256", Base64.getEncoder().encodeToString(hmac(body)))
                .POST(BodyPublishers.ofString(body)));
    }

    int events(String body) throws Exception {
        return send(request("events").POST(BodyPublishers.ofString(body)));
    }

    String metrics() throws Exception {
        return http.send(request("metrics").build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(bridge.url() + path)).timeout(PATIENCE);
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        return answer.statusCode();
    }

    private static byte[] hmac(String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    }
}
