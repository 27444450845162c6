package io.deskpulse.topology;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private final int most;
    private final Deque<CompletableFuture<Void>> pieces = new ArrayDeque<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /**
     * Work of a thread.
     *
     * @param name of the thread
     * @param most how many pieces may wait to be done, at least 1: whoever is faster waits, so that memory is bounded
     */
    SerialWork(String name, int most) {
        this.most = most;
        // Not the pool that all share: with two processors, that one begins a thread for each piece.
        worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Hands over a piece; once one has failed, none that came later is done, and sooner or later what it threw is thrown. */
    void add(Runnable piece) {
        if (pieces.size() == most) {
            await(pieces.remove());
        }
        last = last.thenRunAsync(piece, worker);
        pieces.add(last);
    }

    /** Waits until all is done; what it did can be seen then. Throws what a piece has thrown. */
    void await() {
        await(last);
        pieces.clear();
    }

    private static void await(CompletableFuture<Void> piece) {
        try {
            piece.join();
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
