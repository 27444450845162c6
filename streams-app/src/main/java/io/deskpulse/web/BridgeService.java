package io.deskpulse.web;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the server needs of the bridge behind it; exists so that the server can be built and tested without Kafka. */
public interface BridgeService {

    /**
     * What whoever posted is told.
     *
     * @param status of HTTP: 200 only if the brokers have everything
     * @param line one line, without what was posted
     */
    record Receipt(int status, String line) {}

    /**
     * Takes what was posted.
     *
     * @param source its name
     * @param headers the value of a header by its name, null where it was not sent
     * @return completes when the brokers have answered or did not in time
     */
    CompletableFuture<Receipt> take(String source, byte[] body, Function<String, @Nullable String> headers);

    /** What to tell whoever posts more than is read. */
    Receipt tooLarge(String source);

    /**
     * What was posted so far and became of it, in the format that the client likes best.
     *
     * @param accept the client's Accept header, null where it sent none
     */
    Page metrics(@Nullable String accept) throws IOException;
}
