package io.deskpulse.app;

import io.deskpulse.notify.RobotDesk;
import io.deskpulse.notify.SlowResponse;
import io.deskpulse.notify.Unreadable;
import io.deskpulse.topology.AlertSubscription;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One robot's thread: reads, tells, and lets the topic go only of what was told. */
final class RobotLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RobotLoop.class);

    private final RobotDesk desk;
    private final AlertSubscription topic;
    private final CompletableFuture<Void> failed;
    private volatile boolean ending;
    private boolean failing;

    /** @param failed completed with what ended the loop, if nobody asked for its end */
    RobotLoop(RobotDesk desk, AlertSubscription topic, CompletableFuture<Void> failed) {
        this.desk = desk;
        this.topic = topic;
        this.failed = failed;
    }

    @Override
    public void run() {
        try (topic) {
            while (!ending) {
                step();
            }
        } catch (WakeupException | InterruptedException e) {
            LOG.debug("{} ends", desk.robot().name());
        } catch (FencedInstanceIdException e) {
            fail(
                    "another 'deskpulse notify' has taken over robot "
                            + desk.robot().name(),
                    e);
        } catch (KafkaException e) {
            fail("robot " + desk.robot().name() + " cannot read the alerts: " + e.getMessage(), e);
        }
    }

    private void fail(String message, Exception cause) {
        failed.completeExceptionally(new CommandException(message, cause));
    }

    private void step() throws InterruptedException {
        hear(desk.hasRoom() ? topic.read() : topic.rest());
        RobotDesk.Outcome outcome = desk.turn();
        log(outcome);
        if (outcome.turn() == RobotDesk.Turn.TOLD || !desk.owesNewsOfTopic()) {
            topic.settle();
        }
    }

    private void hear(AlertSubscription.Reading reading) {
        if (reading.again()) {
            desk.recallTopic();
        }
        reading.alerts().forEach(alert -> desk.hear(new SlowResponse(alert)));
        for (int i = 0; i < reading.unreadable(); i++) {
            desk.hear(new Unreadable());
        }
    }

    private void log(RobotDesk.Outcome outcome) {
        if (outcome.turn() == RobotDesk.Turn.FAILED) {
            failing = true;
            LOG.warn(
                    "robot {} was not told: {}; it will be, later", desk.robot().name(), outcome.words());
        } else if (outcome.turn() == RobotDesk.Turn.TOLD && failing) {
            failing = false;
            LOG.warn("robot {} is told again", desk.robot().name());
        }
    }

    /** Asks for the end, from another thread. */
    void end() {
        ending = true;
        topic.wakeUp();
    }
}
