package io.deskpulse.workload;

import io.deskpulse.desk.ChatLevels;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRows;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.QuarterFigure;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adds postings to what day rows keep for whoever plans the roster. A chat counts as held from the first message of an
 * agent's part of it to the last (METRICS §9, {@code handleTimeMs}): each message adds the time since the one before.
 */
public final class WorkDesk {

    private final DayRows rows;
    private final WorkQuarters quarters;
    private final PolicyBook policies;
    private final Map<WorkKey, Changed> changed = new LinkedHashMap<>();

    /**
     * @param rows what is added to
     * @param quarters where it is kept how an agent's chats lie in time
     */
    public WorkDesk(DayRows rows, WorkQuarters quarters, PolicyBook policies) {
        this.rows = rows;
        this.quarters = quarters;
        this.policies = policies;
    }

    /** An agent's quarter-hour that postings changed, and what the rows hold of it. */
    private record Changed(WorkQuarter quarter, ChatLevels counted) {}

    /** Adds one posting, with its sign; the agents' time reaches the rows with {@link #settle}. */
    public void post(Posting posting) {
        Fact fact = posting.fact();
        if (fact instanceof SessionStarted session) {
            arrive(session, posting.sign());
        } else if (fact instanceof Contact contact && contact.handleMs() > 0) {
            hold(contact, posting.sign());
        }
    }

    private void arrive(SessionStarted session, int sign) {
        int quarter = policies.of(session.shopId()).quarterOf(session.at());
        rows.change(DayKey.shop(session.day(), session.shopId()), row -> {
            QuarterFigure kind = session.botOnly() ? QuarterFigure.BOT_ONLY_SESSIONS : QuarterFigure.SESSIONS;
            row.work().quarters().add(quarter, kind, sign);
            if (session.handedOver()) {
                row.work().quarters().add(quarter, QuarterFigure.HANDED_OVER_SESSIONS, sign);
            }
        });
    }

    /** The agent held the chat from the message before to this one, maybe through several quarter-hours. */
    private void hold(Contact contact, int sign) {
        String agent = contact.agentId();
        if (agent == null) {
            return;
        }
        long from = contact.at() - contact.handleMs();
        long first = Math.floorDiv(from, WorkQuarter.LENGTH_MS);
        long last = Math.floorDiv(contact.at(), WorkQuarter.LENGTH_MS);
        for (long quarter = first; quarter <= last; quarter++) {
            WorkQuarter work = changing(new WorkKey(quarter, contact.shopId(), agent));
            if (quarter == first) {
                work.change(offset(from), sign);
            } else {
                work.carryOver(sign);
            }
            if (quarter == last) {
                work.change(offset(contact.at()), -sign);
            }
        }
    }

    private static int offset(long instant) {
        return (int) Math.floorMod(instant, WorkQuarter.LENGTH_MS);
    }

    private WorkQuarter changing(WorkKey key) {
        return changed.computeIfAbsent(key, this::begin).quarter();
    }

    private Changed begin(WorkKey key) {
        WorkQuarter kept = quarters.find(key);
        if (kept == null) {
            ShopPolicy policy = policies.of(key.shopId());
            long start = key.quarter() * WorkQuarter.LENGTH_MS;
            kept = new WorkQuarter(policy.dayOf(start), policy.quarterOf(start));
        }
        return new Changed(kept, kept.levels());
    }

    /** Brings the rows up to date with all that was posted. */
    public void settle() {
        changed.forEach(this::settle);
        changed.clear();
    }

    private void settle(WorkKey key, Changed of) {
        WorkQuarter quarter = of.quarter();
        ChatLevels gained = new ChatLevels();
        gained.addAll(quarter.levels(), 1);
        gained.addAll(of.counted(), -1);
        rows.change(DayKey.agent(quarter.day(), key.shopId(), key.agentId()), row -> addTime(row, gained));
        rows.change(DayKey.shop(quarter.day(), key.shopId()), row -> {
            addTime(row, gained);
            row.work().levels().addAll(gained, 1);
            row.work().quarters().add(quarter.quarterOfDay(), QuarterFigure.CHAT_MS, gained.chatMs());
            row.work().quarters().add(quarter.quarterOfDay(), QuarterFigure.BUSY_MS, gained.busyMs());
        });
        quarters.save(key, quarter.isBlank() ? null : quarter);
    }

    private static void addTime(DayRow row, ChatLevels gained) {
        row.add(Figure.CHAT_MS, gained.chatMs());
        row.add(Figure.BUSY_MS, gained.busyMs());
    }
}
