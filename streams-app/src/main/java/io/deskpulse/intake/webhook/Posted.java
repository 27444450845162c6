package io.deskpulse.intake.webhook;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request as it came. */
public final class Posted {

    private final byte[] body;
    private final Function<String, @Nullable String> headers;

    /**
     * A request.
     *
     * @param body the very bytes, for signatures are over them; not to be changed any more
     * @param headers the value of a header by its name, null where it was not sent
     */
    public Posted(byte[] body, Function<String, @Nullable String> headers) {
        this.body = body;
        this.headers = headers;
    }

    byte[] body() {
        return body;
    }

    /** A header, empty where it was not sent. */
    String header(String name) {
        return Objects.requireNonNullElse(headers.apply(name), "");
    }
}
