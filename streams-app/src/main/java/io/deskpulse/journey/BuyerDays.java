package io.deskpulse.journey;

import io.deskpulse.fact.Inquiry;
import io.deskpulse.fact.Reception;
import io.deskpulse.fact.SlowReception;
import io.deskpulse.journey.BuyerDay.AgentShare;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The buyer-days of a conversation while it is folded: states an inquiry, a reception or a slow reception at the moment
 * its last condition holds.
 */
final class BuyerDays {

    /** Slow legs of one buyer-day that make a slow reception (METRICS §4). */
    private static final int SLOW_LEGS = 3;

    private final Narrator narrator;
    private final ShopPolicy policy;
    private final List<BuyerDay> from;

    /** Rising; those it began with until one changes. */
    private List<BuyerDay> days;

    BuyerDays(Narrator narrator, ShopPolicy policy, List<BuyerDay> from) {
        this.narrator = narrator;
        this.policy = policy;
        this.from = from;
        this.days = from;
    }

    /** The buyer sent a countable message. */
    void asked(LocalDate day, Cause cause) {
        change(day, cause, before -> before.withAsked(cause.at()));
    }

    /** His message is, or became, an inquiry to an agent. */
    void inquired(LocalDate day, String agent, Cause cause) {
        changeShare(day, agent, cause, AgentShare::withInquiry);
    }

    /** He asked while the agent was owner. */
    void askedOwner(LocalDate day, String agent, Cause cause) {
        changeShare(day, agent, cause, share -> share.withInquiry().withOwned());
    }

    /**
     * The agent sent an effective reply.
     *
     * @param toAsker whether a countable message of the same session and day came before it
     */
    void replied(LocalDate day, String agent, boolean toAsker, Cause cause) {
        change(day, cause, BuyerDay::withAnswered);
        changeShare(day, agent, cause, share -> share.withReply(toAsker));
    }

    /** The agent's response on an assessed leg took too long. */
    void slow(LocalDate day, String agent, Cause cause) {
        change(day, cause, BuyerDay::withSlowLeg);
        changeShare(day, agent, cause, AgentShare::withSlowLeg);
    }

    /** The days as they stand; the very list they were read from where nothing changed. */
    List<BuyerDay> toList() {
        return days == from ? from : List.copyOf(days);
    }

    /** A day as it stands. */
    BuyerDay of(LocalDate day) {
        int place = placeOf(day);
        return isAt(place, day) ? days.get(place) : BuyerDay.none(day);
    }

    /** Where a day is, or else where it would have to be; nearly always it is the last. */
    private int placeOf(LocalDate day) {
        int place = days.size();
        while (place > 0 && !days.get(place - 1).day().isBefore(day)) {
            place--;
        }
        return place;
    }

    private boolean isAt(int place, LocalDate day) {
        return place < days.size() && days.get(place).day().equals(day);
    }

    /** Keeps what a day has become. */
    void put(BuyerDay after) {
        put(of(after.day()), after);
    }

    private void put(BuyerDay before, BuyerDay after) {
        if (after.equals(before)) {
            return;
        }
        if (days == from) {
            days = new ArrayList<>(from);
        }
        int place = placeOf(after.day());
        if (isAt(place, after.day())) {
            days.set(place, after);
        } else {
            days.add(place, after);
        }
    }

    private void change(LocalDate day, Cause cause, UnaryOperator<BuyerDay> change) {
        BuyerDay before = of(day);
        BuyerDay after = change.apply(before);
        put(before, after);
        if (after.asked() && !before.asked()) {
            inquiry(day, cause, null, false);
        }
        if (after.received() && !before.received()) {
            narrator.state(
                    new Reception(narrator.shopId(), narrator.buyerId(), cause.at(), day, cause.messageId(), null));
        }
        if (after.slowLegs() == SLOW_LEGS && before.slowLegs() < SLOW_LEGS) {
            narrator.state(
                    new SlowReception(narrator.shopId(), narrator.buyerId(), cause.at(), day, cause.messageId(), null));
        }
    }

    private void changeShare(LocalDate day, String agent, Cause cause, UnaryOperator<AgentShare> change) {
        BuyerDay today = of(day);
        AgentShare before = today.shareOf(agent);
        AgentShare after = change.apply(before);
        if (!after.equals(before)) {
            put(today, today.with(after));
        }
        if (after.inquiry() && !before.inquiry()) {
            boolean first = !today.inquiredOfAnybody();
            inquiry(day, cause, agent, first);
        }
        if (after.received() && !before.received()) {
            narrator.state(
                    new Reception(narrator.shopId(), narrator.buyerId(), cause.at(), day, cause.messageId(), agent));
        }
        if (after.slowLegs() == SLOW_LEGS && before.slowLegs() < SLOW_LEGS) {
            narrator.state(new SlowReception(
                    narrator.shopId(), narrator.buyerId(), cause.at(), day, cause.messageId(), agent));
        }
    }

    private void inquiry(LocalDate day, Cause cause, @Nullable String agent, boolean first) {
        narrator.state(new Inquiry(
                narrator.shopId(),
                narrator.buyerId(),
                cause.at(),
                day,
                policy.hourOf(cause.at()),
                cause.messageId(),
                agent,
                first));
    }
}
