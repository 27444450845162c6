package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.topology.PipelineState;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;

/** The state of the pipeline as others see it. */
class StateWatchTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final StateWatch watch = new StateWatch();

    private void pass(State... states) {
        for (State state : states) {
            watch.onChange(state, State.CREATED);
        }
    }

    @Test
    void shouldBeStartingUntilItRunsForTheFirstTime() {
        watch.starting();
        pass(State.REBALANCING);

        assertThat(watch.state()).isEqualTo(PipelineState.STARTING);
    }

    @Test
    void shouldBeRebalancingWhenItHasRunBefore() {
        watch.starting();
        pass(State.REBALANCING, State.RUNNING, State.REBALANCING);

        assertThat(watch.state()).isEqualTo(PipelineState.REBALANCING);
    }

    @Test
    void shouldBeStoppedAfterAnOrderlyEnd() {
        watch.starting();
        pass(State.RUNNING, State.PENDING_SHUTDOWN, State.NOT_RUNNING);

        assertThat(watch.state()).isEqualTo(PipelineState.STOPPED);
    }

    @Test
    void shouldBeInErrorAsSoonAsKafkaStreamsGivesUp() {
        pass(State.RUNNING, State.PENDING_ERROR);

        assertThat(watch.state()).isEqualTo(PipelineState.ERROR);
    }

    @Test
    void shouldStayInErrorWhenItIsClosedThen() {
        pass(State.ERROR);
        watch.closed();

        assertThat(watch.state()).isEqualTo(PipelineState.ERROR);
    }

    @Test
    void shouldTellOfAnEndWhichItIs() throws InterruptedException {
        pass(State.RUNNING, State.PENDING_ERROR, State.ERROR);
        assertThat(watch.awaitEnd()).isEqualTo(PipelineState.ERROR);

        StateWatch other = new StateWatch();
        other.closed();
        assertThat(other.awaitEnd()).isEqualTo(PipelineState.STOPPED);
    }

    @Test
    void shouldNotWaitLongerThanAsked() throws InterruptedException {
        watch.starting();

        assertThat(watch.awaitRunning(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void shouldNotWaitForWhatCannotComeAnyMore() throws InterruptedException {
        pass(State.ERROR);

        assertThat(watch.awaitRunning(LONG)).isFalse();
    }

    @Test
    void shouldWakeWhoeverWaitsWhenItRuns() throws InterruptedException, ExecutionException, TimeoutException {
        watch.starting();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> waiting = other.submit(() -> watch.awaitRunning(LONG));
            pass(State.RUNNING);

            assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.shutdownNow();
        }
    }
}
