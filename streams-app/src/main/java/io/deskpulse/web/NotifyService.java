package io.deskpulse.web;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the server needs of the robots behind it; exists so that the server can be built and tested without any. */
public interface NotifyService {

    /**
     * Takes over what Alertmanager has posted.
     *
     * @return true once all of it was told; false if it cannot be taken now
     * @throws QueryException if it is none of Alertmanager's
     */
    CompletableFuture<Boolean> takeOver(byte[] body) throws QueryException;

    /** Whether the robots are still being served. */
    Health health();

    /**
     * What the robots have done so far, in the format that the client likes best.
     *
     * @param accept the client's Accept header, null where it sent none
     */
    Page metrics(@Nullable String accept) throws IOException;
}
