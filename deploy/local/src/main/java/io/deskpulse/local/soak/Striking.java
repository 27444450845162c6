package io.deskpulse.local.soak;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A fault that happens while events go on coming in. */
final class Striking {

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private Striking() {}

    static Striking begin(Fault fault, SoakCluster cluster, Random chance) {
        Striking striking = new Striking();
        Thread thread = new Thread(
                () -> {
                    try {
                        fault.strike(cluster, chance);
                        striking.done.complete(null);
                    } catch (Exception e) {
                        striking.done.completeExceptionally(e);
                    }
                },
                "fault");
        thread.setDaemon(true);
        thread.start();
        return striking;
    }

    /** Waits until it has happened. */
    void await() throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the fault could not be made: " + e.getMessage(), e);
        }
    }
}
