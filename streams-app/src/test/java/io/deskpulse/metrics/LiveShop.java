package io.deskpulse.metrics;

import io.deskpulse.alert.AlertDesk;
import io.deskpulse.desk.DayDesk;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.Posting;
import io.deskpulse.live.LiveClock;
import io.deskpulse.live.LiveDesk;
import io.deskpulse.policy.PolicyBook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shop s1 as it lives: told what happens, in seconds after noon, it lets a pipeline show what that comes to. */
public final class LiveShop {

    private static final Instant NOON = Instant.parse("2026-11-11T04:00:00Z"); // in Shanghai
    private static final String SHOP = "s1";

    private final FakePipeline pipeline;
    private final PolicyBook policies;
    private final LiveDesk desk;
    private final DayDesk days;
    private final AlertDesk alerts;

    /** A shop by the generic rules. */
    public LiveShop(FakePipeline pipeline) {
        this(pipeline, PolicyBook.GENERIC);
    }

    /** A shop by rules of the test. */
    public LiveShop(FakePipeline pipeline, PolicyBook policies) {
        this.pipeline = pipeline;
        this.policies = policies;
        this.desk = new LiveDesk(policies);
        this.alerts = new AlertDesk(desk, policies);
        this.days = new DayDesk((key, change) -> change.accept(pipeline.row(key)));
    }

    /** That second after noon, in epoch milliseconds. */
    public static long at(int second) {
        return NOON.plusSeconds(second).toEpochMilli();
    }

    /** Something is stated. */
    public void post(Fact fact) {
        desk.turnTo(fact.at());
        desk.post(Posting.state(fact), 0);
        days.post(Posting.state(fact));
    }

    /** A buyer asks; the agent, where one is given, owes the answer. */
    public void ask(String buyer, @Nullable String agent, int second) {
        long at = at(second);
        post(new LegOpened(SHOP, buyer, at, Rows.TODAY, turn(buyer, second), at, agent, true, true));
    }

    /** What a buyer asked then is answered. */
    public void reply(String buyer, String agent, int asked, int second) {
        post(ended(buyer, agent, asked, second, Outcome.REPLIED));
    }

    /** What a buyer asked then is still open when the conversation is closed. */
    void release(String buyer, String agent, int asked, int second) {
        post(ended(buyer, agent, asked, second, Outcome.RELEASED));
    }

    private LegEnded ended(String buyer, String agent, int asked, int second, Outcome outcome) {
        boolean replied = outcome == Outcome.REPLIED;
        long response = replied ? (second - asked) * 1000L : 0;
        return new LegEnded(
                SHOP,
                buyer,
                at(second),
                Rows.TODAY,
                turn(buyer, asked),
                agent,
                replied ? agent : null,
                at(asked),
                12,
                outcome,
                response,
                Math.min(response, 600_000),
                replied ? policies.of(SHOP).met(response) : List.of(),
                false,
                outcome == Outcome.RELEASED,
                true,
                true,
                "end");
    }

    private static String turn(String buyer, int asked) {
        return buyer + asked;
    }

    /** Scrapes at that second. */
    Scrape scrapeAt(int second) {
        return scrapeAt(second, Scrape.ALL_AGENTS);
    }

    /** Scrapes at that second, with so many agents kept apart. */
    Scrape scrapeAt(int second, int agents) {
        lookAt(second);
        return Scrape.of(pipeline, policies, agents);
    }

    /** Lets the pipeline show what is true at that second. */
    public void lookAt(int second) {
        Now now = new Now(at(second));
        pipeline.now = NOON.plusSeconds(second);
        desk.turnTo(at(second));
        alerts.tell(now);
        alerts.tell(now);
        pipeline.live = desk.view(now);
        pipeline.lastHour = whose -> desk.lastHour(whose, now);
    }

    private record Now(long now) implements LiveClock {
        @Override
        public long nowOf(int source) {
            return now;
        }
    }
}
