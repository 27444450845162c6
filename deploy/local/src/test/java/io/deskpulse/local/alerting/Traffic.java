package io.deskpulse.local.alerting;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.deskpulse.app.CommandException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.awaitility.Awaitility;

/** Buyers of other shops who are answered at once, 500 messages a second, beside those whom a test is about. */
final class Traffic implements AutoCloseable {

    private static final int TICK_MS = 20;
    private static final int CHATS_PER_TICK = 5;
    private static final int SHOPS = 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Desk desk;
    private int chats;

    /** What happens to one of those whom the test is about. */
    interface Turn {
        void of(int buyer) throws CommandException;
    }

    Traffic(Desk desk) {
        this.desk = desk;
        var unused = thread.scheduleAtFixedRate(this::tick, 0, TICK_MS, MILLISECONDS); // ended by close
    }

    private void tick() {
        try {
            for (int i = 0; i < CHATS_PER_TICK; i++) {
                chats++;
                desk.ask("shop" + chats % SHOPS, "guest" + chats, "busy" + chats % SHOPS);
                desk.reply("shop" + chats % SHOPS, "guest" + chats, "busy" + chats % SHOPS);
            }
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets so many have their turn, one after another, some 50 ms apart. */
    void staggered(int buyers, Turn turn) throws Exception {
        for (int buyer = 0; buyer < buyers; buyer++) {
            int next = buyer;
            thread.schedule(() -> take(turn, next), 50, MILLISECONDS).get();
        }
    }

    private static Void take(Turn turn, int buyer) throws CommandException {
        turn.of(buyer);
        return null;
    }

    @Override
    public void close() {
        thread.shutdown();
        Awaitility.await().atMost(Desk.PATIENCE).until(thread::isTerminated);
    }
}
