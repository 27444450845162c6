package io.deskpulse.web;

import io.deskpulse.access.Token;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a browser stays in after its user has shown the token once: a stream of events is asked for without headers, but
 * with cookies. The cookie holds its end and a seal of it by the token, so that nothing is kept here, every instance of a
 * group takes it, and another token ends all of them.
 */
final class Session {

    static final String COOKIE = "deskpulse-session";

    /** A shift and its handing over. */
    static final Duration LENGTH = Duration.ofHours(12);

    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");
    private static final String SUBJECT = "session until ";

    private final Token token;
    private final InstantSource clock;

    Session(Token token, InstantSource clock) {
        this.token = token;
        this.clock = clock;
    }

    /** Lets the browser that asks come again. */
    void begin(Context context) {
        String end = Long.toString(clock.instant().plus(LENGTH).getEpochSecond());
        context.res()
                .addHeader(
                        "Set-Cookie",
                        COOKIE + "=" + end + "." + token.seal(SUBJECT + end) + "; Path=/; Max-Age="
                                + LENGTH.toSeconds() + "; HttpOnly; SameSite=Strict"
                                + (context.req().isSecure() ? "; Secure" : ""));
    }

    /** Whether whoever asks has one that has not ended. */
    boolean has(Context context) {
        return isValid(context.cookie(COOKIE));
    }

    private boolean isValid(@Nullable String cookie) {
        var parts = FORM.matcher(String.valueOf(cookie));
        if (!parts.matches()) {
            return false;
        }
        byte[] seal = token.seal(SUBJECT + parts.group(1)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(parts.group(2).getBytes(StandardCharsets.US_ASCII), seal)
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(1))));
    }
}
