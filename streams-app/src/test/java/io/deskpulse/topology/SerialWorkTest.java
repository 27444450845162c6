package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work beside a thread, which finds it done when it has waited. */
class SerialWorkTest {

    private static final int MANY = 10_000;

    private static final int MOST = 3;

    private final SerialWork work = new SerialWork("beside", MOST);

    /** What is done; a list that no two threads may touch at a time. */
    private final List<Integer> done = new ArrayList<>();

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldDoAllInOrder() {
        IntStream.range(0, MANY).forEach(i -> work.add(() -> done.add(i)));

        work.await();

        assertThat(done).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void shouldNotKeepWhoHandsOver() {
        CountDownLatch handedOver = new CountDownLatch(1);
        work.add(() -> {
            awaitUninterruptibly(handedOver);
            done.add(1);
        });
        assertThat(done).isEmpty();
        handedOver.countDown();

        work.await();

        assertThat(done).containsExactly(1);
    }

    /** Who is faster than the work must not fill the memory with what is still to be done. */
    @Test
    void shouldKeepWhoHandsOverMoreThanMayWait() {
        CountDownLatch released = new CountDownLatch(1);
        work.add(() -> awaitUninterruptibly(released));
        IntStream.range(1, MOST).forEach(i -> work.add(() -> done.add(i)));
        Thread faster = new Thread(() -> work.add(() -> done.add(MOST)));
        faster.start();

        await().until(() -> faster.getState() == Thread.State.WAITING);
        released.countDown();
        await().until(() -> !faster.isAlive());

        work.await();
        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void shouldTellWhoHandsOverTooMuchWhatFailed() {
        work.add(() -> fail("on purpose"));

        assertThatThrownBy(() -> IntStream.range(0, 2 * MOST).forEach(i -> work.add(() -> done.add(i))))
                .hasMessage("on purpose");
        assertThat(done).isEmpty();
    }

    @Test
    void shouldTellWhatFailedAndDoNothingAfterIt() {
        work.add(() -> done.add(1));
        work.add(() -> fail("on purpose"));
        work.add(() -> done.add(2));

        assertThatThrownBy(work::await)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");
        work.add(() -> done.add(3));
        assertThatThrownBy(work::await).hasMessage("on purpose");
        assertThat(done).containsExactly(1);
    }

    @Test
    void shouldEndWhateverCameOfIt() {
        work.add(() -> done.add(1));
        work.add(() -> fail("on purpose"));

        work.end();

        assertThat(done).containsExactly(1);
    }
}
