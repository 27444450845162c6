package io.deskpulse.app;

import io.deskpulse.access.Token;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How an application is asked over HTTP; redirections are not followed, so that the token goes nowhere else. */
final class Asking {

    private Asking() {}

    /** @param trust whose certificates are believed; null for those that Java believes */
    static HttpClient client(Duration connecting, @Nullable SSLContext trust) {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(connecting);
        return trust == null ? client.build() : client.sslContext(trust).build();
    }

    static HttpRequest request(URI uri, @Nullable Token token, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(patience);
        if (token != null) {
            request.header("Authorization", token.authorization());
        }
        return request.build();
    }
}
