package io.deskpulse.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Robots that answer as a test wants it. */
final class FakeNotify implements NotifyService {

    CompletableFuture<Boolean> told = CompletableFuture.completedFuture(true);
    Health health = Health.READY;
    String received = "";

    @Override
    public CompletableFuture<Boolean> takeOver(byte[] body) throws QueryException {
        received = new String(body, StandardCharsets.UTF_8);
        if (received.isEmpty()) {
            throw QueryException.wrong("it is empty");
        }
        return told;
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public Page metrics(@Nullable String accept) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("metric 1\n".getBytes(StandardCharsets.UTF_8));
        return new Page("text/plain", body);
    }
}
