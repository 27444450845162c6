package io.deskpulse.app;

import io.deskpulse.access.Token;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks a running application over its API, so that a command can show what it knows. */
final class RunningApplication {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(30);
    private static final int LAST_PORT = 65_535;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final Pattern ERROR = Pattern.compile("\\{\"error\":\"([^\"\\\\\\p{Cntrl}]{1,200})\"\\}\\s*");

    private final URI base;
    private final @Nullable Token token;
    private final @Nullable SSLContext trust;

    private RunningApplication(URI base, @Nullable Token token, @Nullable SSLContext trust) {
        this.base = base;
        this.token = token;
        this.trust = trust;
    }

    /**
     * The application of an address such as {@code http://localhost:8080}.
     *
     * @param token that it asks for; null where it asks for none
     * @param trust whose certificates are believed; null for those that Java believes
     * @throws CommandException if it is no web address
     */
    static RunningApplication at(String address, @Nullable Token token, @Nullable SSLContext trust)
            throws CommandException {
        try {
            URI uri = new URI(address.endsWith("/") ? address : address + "/");
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getPort() <= LAST_PORT) {
                return new RunningApplication(uri, token, trust);
            }
        } catch (URISyntaxException e) {
            throw new CommandException(noAddress(address), e);
        }
        throw new CommandException(noAddress(address));
    }

    private static String noAddress(String address) {
        return address + ": not a web address such as http://localhost:8080";
    }

    /**
     * The body of a path's answer.
     *
     * @throws CommandException if it cannot be reached or refuses; the message says which
     */
    byte[] get(String path, Map<String, String> query) throws CommandException, InterruptedException {
        HttpRequest request = Asking.request(uri(path, query), token, ANSWERING);
        try {
            HttpClient client = Asking.client(CONNECTING, trust);
            return body(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (HttpTimeoutException e) {
            throw new CommandException(base + " did not answer in time", e);
        } catch (SSLException e) {
            throw new CommandException(
                    base + " has a certificate that is not trusted; --trust-file names the one to trust", e);
        } catch (IOException e) {
            throw new CommandException("cannot reach " + base + ": is the application running there?", e);
        }
    }

    private URI uri(String path, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return base.resolve(path + "?" + parameters);
    }

    private byte[] body(HttpResponse<byte[]> response) throws CommandException {
        if (response.statusCode() == OK) {
            return response.body();
        }
        if (response.statusCode() == UNAUTHORIZED) {
            throw new CommandException(base + (token == null ? " asks for a token" : " asks for another token")
                    + "; --token-file names the file with it");
        }
        Matcher error = ERROR.matcher(new String(response.body(), StandardCharsets.UTF_8));
        String reason = error.matches() ? error.group(1) : "it has no such answer";
        throw new CommandException(base + " refused, status " + response.statusCode() + ": " + reason);
    }
}
