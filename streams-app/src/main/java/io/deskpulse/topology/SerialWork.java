package io.deskpulse.topology;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Work that a task's thread hands over to be done beside it by a thread of its own, piece after piece. For one thread to hand
 * over and to wait.
 */
final class SerialWork {

    private final ExecutorService worker;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** @param name of the thread */
    SerialWork(String name) {
        // Not the pool that all share: with two processors, that one begins a thread for each piece.
        worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Hands over a piece; once one has failed, none that came later is done. */
    void add(Runnable piece) {
        last = last.thenRunAsync(piece, worker);
    }

    /** Waits until all is done; what it did can be seen then. Throws what a piece has thrown. */
    void await() {
        try {
            last.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Waits until nothing is done any more, whatever came of it: for who gives up what has not been awaited. */
    void end() {
        last.exceptionally(failure -> null).join();
        worker.shutdown();
    }
}
