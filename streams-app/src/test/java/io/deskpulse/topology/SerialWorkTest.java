package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work beside a thread, which finds it done when it has waited. */
class SerialWorkTest {

    private static final int MANY = 10_000;

    private final SerialWork work = new SerialWork("beside");

    /** What is done; a list that no two threads may touch at a time. */
    private final List<Integer> done = new ArrayList<>();

    private static void fail(String why) {
        throw new IllegalStateException(why);
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
            try {
                handedOver.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            done.add(1);
        });
        assertThat(done).isEmpty();
        handedOver.countDown();

        work.await();

        assertThat(done).containsExactly(1);
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
