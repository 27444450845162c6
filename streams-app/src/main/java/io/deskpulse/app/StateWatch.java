package io.deskpulse.app;

import io.deskpulse.topology.PipelineState;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.streams.KafkaStreams;

/** Follows the state of Kafka Streams, tells it in our words, and lets others wait for it. */
final class StateWatch implements KafkaStreams.StateListener {

    /** States after which a wait for RUNNING is in vain, or over. */
    private static final EnumSet<PipelineState> SETTLED =
            EnumSet.of(PipelineState.RUNNING, PipelineState.STOPPING, PipelineState.STOPPED, PipelineState.ERROR);

    private static final EnumSet<PipelineState> ENDED = EnumSet.of(PipelineState.STOPPED, PipelineState.ERROR);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile PipelineState state = PipelineState.CREATED;

    PipelineState state() {
        return state;
    }

    /** The pipeline is about to start. */
    void starting() {
        become(PipelineState.STARTING);
    }

    /** The pipeline is closed; Kafka Streams tells its listener only after it has told whoever closed it. */
    void closed() {
        if (state != PipelineState.ERROR) {
            become(PipelineState.STOPPED);
        }
    }

    @Override
    public void onChange(KafkaStreams.State now, KafkaStreams.State before) {
        switch (now) {
            case CREATED -> {}
            case REBALANCING -> {
                if (state != PipelineState.STARTING) {
                    become(PipelineState.REBALANCING);
                }
            }
            case RUNNING -> become(PipelineState.RUNNING);
            case PENDING_SHUTDOWN -> become(PipelineState.STOPPING);
            case NOT_RUNNING -> become(PipelineState.STOPPED);
            case PENDING_ERROR, ERROR -> become(PipelineState.ERROR);
        }
    }

    private void become(PipelineState next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an end of either kind, and says which it is. */
    PipelineState awaitEnd() throws InterruptedException {
        lock.lock();
        try {
            while (!ENDED.contains(state)) {
                changed.await();
            }
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for RUNNING; false if it does not come within that time, or cannot come any more. */
    boolean awaitRunning(Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (!SETTLED.contains(state) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state == PipelineState.RUNNING;
        } finally {
            lock.unlock();
        }
    }
}
