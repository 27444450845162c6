package io.deskpulse.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a business day of one buyer in one shop has counted so far, so that it counts once.
 *
 * @param firstAskedAt when he sent the day's first countable message, {@link #NOT_ASKED} where none yet
 * @param answered whether anybody sent him an effective reply
 * @param slowLegs assessed replied legs of the day that took too long
 * @param met the turn that first met the limit of a headline rate that counts buyers
 * @param missed the turn that broke it
 */
record BuyerDay(
        LocalDate day,
        long firstAskedAt,
        boolean answered,
        int slowLegs,
        List<AgentShare> agents,
        @Nullable Judged met,
        @Nullable Judged missed) {

    static final long NOT_ASKED = Long.MIN_VALUE;

    /**
     * What decided a case of the headline rate.
     *
     * @param askedAt since when the answer was owed
     * @param at when it was decided
     */
    record Judged(String turnId, long askedAt, long at) {}

    /**
     * An agent's share of the buyer-day.
     *
     * @param inquiry whether it is an inquiry to him
     * @param owned whether the buyer asked while he was owner
     * @param replied whether he replied
     * @param repliedToAsker whether he replied after a message of the same session and day
     */
    record AgentShare(
            String agentId, boolean inquiry, boolean owned, boolean replied, boolean repliedToAsker, int slowLegs) {

        static AgentShare none(String agentId) {
            return new AgentShare(agentId, false, false, false, false, 0);
        }

        AgentShare withInquiry() {
            return new AgentShare(agentId, true, owned, replied, repliedToAsker, slowLegs);
        }

        AgentShare withOwned() {
            return new AgentShare(agentId, inquiry, true, replied, repliedToAsker, slowLegs);
        }

        AgentShare withReply(boolean toAsker) {
            return new AgentShare(agentId, inquiry, owned, true, repliedToAsker || toAsker, slowLegs);
        }

        AgentShare withSlowLeg() {
            return new AgentShare(agentId, inquiry, owned, replied, repliedToAsker, slowLegs + 1);
        }

        boolean received() {
            return replied && (owned || repliedToAsker);
        }
    }

    static BuyerDay none(LocalDate day) {
        return new BuyerDay(day, NOT_ASKED, false, 0, List.of(), null, null);
    }

    boolean asked() {
        return firstAskedAt != NOT_ASKED;
    }

    boolean received() {
        return asked() && answered;
    }

    /** Whether it makes the same enquirers, of the shop and of its agents, as far as that shows at a glance. */
    boolean hasSameEnquirers(BuyerDay other) {
        boolean same =
                day.equals(other.day) && firstAskedAt == other.firstAskedAt && agents.size() == other.agents.size();
        for (int i = 0; same && i < agents.size(); i++) {
            AgentShare share = agents.get(i);
            AgentShare others = other.agents.get(i);
            same = share.received() == others.received() && share.agentId().equals(others.agentId());
        }
        return same;
    }

    boolean inquiredOfAnybody() {
        for (AgentShare share : agents) {
            if (share.inquiry()) {
                return true;
            }
        }
        return false;
    }

    AgentShare shareOf(String agentId) {
        for (AgentShare share : agents) {
            if (share.agentId().equals(agentId)) {
                return share;
            }
        }
        return AgentShare.none(agentId);
    }

    BuyerDay withAsked(long at) {
        return asked() ? this : new BuyerDay(day, at, answered, slowLegs, agents, met, missed);
    }

    BuyerDay withAnswered() {
        return answered ? this : new BuyerDay(day, firstAskedAt, true, slowLegs, agents, met, missed);
    }

    BuyerDay withSlowLeg() {
        return new BuyerDay(day, firstAskedAt, answered, slowLegs + 1, agents, met, missed);
    }

    BuyerDay with(AgentShare share) {
        List<AgentShare> changed = new ArrayList<>(agents);
        changed.removeIf(other -> other.agentId().equals(share.agentId()));
        changed.add(share);
        return new BuyerDay(day, firstAskedAt, answered, slowLegs, List.copyOf(changed), met, missed);
    }

    BuyerDay withMet(Judged judged) {
        return new BuyerDay(day, firstAskedAt, answered, slowLegs, agents, judged, missed);
    }

    BuyerDay withMissed(@Nullable Judged judged) {
        return new BuyerDay(day, firstAskedAt, answered, slowLegs, agents, met, judged);
    }
}
