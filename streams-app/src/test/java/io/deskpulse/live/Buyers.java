package io.deskpulse.live;

import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.PolicyBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Buyers who ask in shop s1 of the generic pack at ten o'clock, and a desk that hears of it. */
public final class Buyers {

    public static final String SHOP = "s1";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    /** Ten o'clock in Shanghai, in epoch milliseconds. */
    public static final long TEN = Instant.parse("2026-11-11T02:00:00Z").toEpochMilli();

    public final LiveDesk desk = new LiveDesk(policies());

    /** What time it is, in milliseconds after ten; every source agrees. */
    public long time;

    public static PolicyBook policies() {
        return new PolicyBook(Pack.GENERIC.policy(), Map.of());
    }

    public LiveClock clock() {
        return new LiveClock() {
            @Override
            public long now() {
                return TEN + time;
            }

            @Override
            public long nowOf(int source) {
                return now();
            }
        };
    }

    /** So many seconds after ten. */
    public Buyers at(double seconds) {
        time = Math.round(seconds * 1000);
        desk.turnTo(TEN + time);
        return this;
    }

    /** The buyer asks now, whom an agent owes the answer. */
    public Buyers asks(String buyer, @Nullable String agent) {
        return post(1, opened(buyer, agent, time));
    }

    public static LegOpened opened(String buyer, @Nullable String agent, long since) {
        return new LegOpened(SHOP, buyer, TEN + since, DAY, "t-" + buyer, TEN + since, agent, true, true);
    }

    /** The buyer's leg, which began so many seconds after ten, ends now. */
    public Buyers ends(String buyer, @Nullable String agent, double since, Outcome outcome) {
        return post(1, ended(buyer, agent, since, outcome));
    }

    /** That it ended is taken back. */
    public Buyers endsAfterAllNot(LegEnded leg) {
        return post(-1, leg);
    }

    public LegEnded ended(String buyer, @Nullable String agent, double since, Outcome outcome) {
        long start = Math.round(since * 1000);
        boolean replied = outcome == Outcome.REPLIED;
        long held = time - start;
        List<Integer> within = replied ? policies().defaultPolicy().met(held) : List.of();
        return new LegEnded(
                SHOP,
                buyer,
                TEN + time,
                DAY,
                "t-" + buyer,
                agent,
                replied ? agent : null,
                TEN + start,
                10,
                outcome,
                replied ? held : 0,
                replied ? held : 0,
                within,
                false,
                outcome == Outcome.RELEASED,
                true,
                true,
                "m-end");
    }

    private Buyers post(int sign, Fact fact) {
        desk.post(new Posting(sign, fact), 0);
        return this;
    }

    public LiveView view() {
        return desk.view(clock());
    }

    public Pane shop(Window window) {
        return view().windows(window).getOrDefault(Whose.shop(SHOP), new Pane());
    }
}
