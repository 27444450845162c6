package io.deskpulse.topology;

import io.deskpulse.alert.AlertDesk;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.Posting;
import io.deskpulse.live.LiveDesk;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * The live desk of one task together with its store. The desk's thread adds, the task's saves and any
 * thread may look, one at a time: a look copies, so that it holds the others up for a moment only.
 */
final class LiveStage {

    private final int partition;
    private final LiveDesk desk;
    private final AlertDesk alerts;
    private final LiveStore store;
    private final SourceClocks clocks;
    private final TaskClock taskClock;
    private final Set<Integer> heard = new HashSet<>();
    private final BeforeCommit.PutOff saving;

    private LiveStage(
            int partition,
            LiveDesk desk,
            AlertDesk alerts,
            LiveStore store,
            SourceClocks clocks,
            TaskClock taskClock,
            BeforeCommit commit) {
        this.partition = partition;
        this.desk = desk;
        this.alerts = alerts;
        this.store = store;
        this.clocks = clocks;
        this.taskClock = taskClock;
        this.saving = commit.putOff(LiveStore.NAME, this::save);
    }

    /** The store to be declared. */
    static StoreBuilder<?> stored() {
        return LiveStore.builder();
    }

    /** The desk as last committed. */
    static LiveStage open(ProcessingContext context, Setup setup, TaskClock taskClock, BeforeCommit commit) {
        LiveDesk desk = new LiveDesk(setup.policies());
        AlertDesk alerts = new AlertDesk(desk, setup.policies());
        SourceClocks clocks = new SourceClocks(taskClock, setup.wall());
        LiveStore store = LiveStore.open(context, desk, clocks);
        LiveStage stage = new LiveStage(context.taskId().partition(), desk, alerts, store, clocks, taskClock, commit);
        setup.insight().desks().add(stage);
        return stage;
    }

    /** The partition of the facts that it adds up. */
    int partition() {
        return partition;
    }

    /** Adds postings that came from there. */
    synchronized void post(List<Posting> postings, Origin origin) {
        clocks.hear(origin.source(), origin.newest());
        desk.turnTo(taskClock.now());
        postings.forEach(posting -> desk.post(posting, origin.source()));
        heard.add(origin.source());
        saving.due();
    }

    /** Somebody said whether he is there. */
    synchronized void take(AgentStatus status) {
        desk.take(status);
        saving.due();
    }

    private synchronized void save() {
        store.save(heard, alerts::mustKeep);
        heard.clear();
    }

    /** Lets time pass; what has to be told by now. */
    synchronized List<SlowResponseAlert> letTimePass() {
        desk.turnTo(taskClock.now());
        List<SlowResponseAlert> told = alerts.tell(clocks);
        saving.due();
        return told;
    }

    /** What is true at this moment. */
    synchronized LiveView view() {
        if (taskClock.runs()) {
            desk.turnTo(taskClock.now());
        }
        return desk.view(clocks);
    }

    /** The last hour of a shop or an agent. */
    synchronized SortedMap<Long, Pane> lastHour(Whose whose) {
        if (taskClock.runs()) {
            desk.turnTo(taskClock.now());
        }
        return desk.lastHour(whose, clocks);
    }
}
