package io.deskpulse.notify;

import io.deskpulse.notify.Answer.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/**
 * One robot's work: takes what concerns it, and now and then tells all of it in one digest. What was not accepted stays and
 * is told with the next attempt, so nothing is lost; what was accepted without our hearing of it is told twice.
 */
public final class RobotDesk {

    /** After so many refusals of the names in a digest, only their number is told: a platform may not like a word. */
    private static final int MOST_REFUSALS = 5;

    private final Robot robot;
    private final ZoneId zone;
    private final Sender sender;
    private final InstantSource clock;
    private final Pace pace;
    private final Inbox inbox = new Inbox();
    private final LongAdder received = new LongAdder();
    private final LongAdder repeated = new LongAdder();
    private final LongAdder told = new LongAdder();
    private final Map<Kind, LongAdder> posts = new EnumMap<>(Kind.class);
    private int refusals;

    /** What one turn came to. */
    public enum Turn {
        /** Nothing to tell, or not yet. */
        QUIET,
        /** All that had been heard before it stands in the group. */
        TOLD,
        /** The post failed; everything is kept. */
        FAILED
    }

    /**
     * A turn with the words for the log.
     *
     * @param words empty where nothing failed
     */
    public record Outcome(Turn turn, String words) {}

    RobotDesk(Robot robot, ZoneId zone, Sender sender, InstantSource clock, RandomGenerator random) {
        this.robot = robot;
        this.zone = zone;
        this.sender = sender;
        this.clock = clock;
        this.pace = new Pace(robot.every(), random, clock.instant());
        for (Kind kind : Kind.values()) {
            posts.put(kind, new LongAdder());
        }
    }

    /** Whose work it is. */
    public Robot robot() {
        return robot;
    }

    /** Takes news of the topic, if it concerns the robot. */
    public void hear(News news) {
        if (news.concerns(robot)) {
            received.increment();
            inbox.add(news);
        }
    }

    /** Whether more of the topic should be read; if not, it is kept best where it is. */
    public boolean hasRoom() {
        return inbox.hasRoom();
    }

    /** Whether something of the topic was heard and is not told yet. */
    public boolean owesNewsOfTopic() {
        return inbox.holdsNewsOfTopic();
    }

    /** Forgets what it has heard of the topic and not told yet, for it will be heard again. */
    public void recallTopic() {
        long before = inbox.size();
        inbox.recallTopic();
        received.add(inbox.size() - before);
    }

    /** Takes an incident; true when it stands in the group or does not concern the robot, false where there is no room. */
    CompletableFuture<Boolean> hear(Incident incident) {
        if (!incident.concerns(robot)) {
            return CompletableFuture.completedFuture(true);
        }
        Inbox.Receipt receipt = inbox.offer(incident, clock.instant());
        switch (receipt.reception()) {
            case TAKEN -> received.increment();
            case REPEATED -> repeated.increment();
            case NO_ROOM -> {}
        }
        return receipt.heard();
    }

    /** Tells what there is to tell, if it is time; to be called by one thread only. */
    public Outcome turn() throws InterruptedException {
        Inbox.Batch batch = inbox.batch();
        Instant now = clock.instant();
        if (batch.isEmpty() || !pace.mayPost(now)) {
            return new Outcome(Turn.QUIET, "");
        }
        Answer answer = sender.send(robot.type(), RobotMessage.of(robot, words(batch), now));
        take(answer, batch);
        return answer.isAccepted() ? new Outcome(Turn.TOLD, "") : new Outcome(Turn.FAILED, answer.reason());
    }

    private String words(Inbox.Batch batch) {
        Digest digest = Digest.of(batch.ofTopic(), batch.incidents());
        return refusals < MOST_REFUSALS
                ? DigestText.of(digest, zone, robot.type().textBytes())
                : DigestText.brief(digest);
    }

    private void take(Answer answer, Inbox.Batch batch) {
        Instant now = clock.instant();
        pace.take(answer, now);
        count(answer.kind()).increment();
        if (answer.isAccepted()) {
            refusals = 0;
            told.add(batch.size());
            inbox.settle(batch, now);
        } else if (answer.kind() == Kind.REFUSED) {
            refusals++;
        }
    }

    private LongAdder count(Kind kind) {
        return posts.computeIfAbsent(kind, unseen -> new LongAdder());
    }

    /** What it has done so far; from any thread. */
    public RobotFigures figures() {
        return new RobotFigures(
                robot.name(),
                received.sum(),
                repeated.sum(),
                told.sum(),
                count(Kind.ACCEPTED).sum(),
                count(Kind.LIMITED).sum(),
                count(Kind.REFUSED).sum(),
                count(Kind.UNKNOWN).sum(),
                inbox.size());
    }
}
