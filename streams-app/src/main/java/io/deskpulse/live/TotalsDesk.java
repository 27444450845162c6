package io.deskpulse.live;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.FactRows;
import io.deskpulse.desk.FactTally;
import io.deskpulse.desk.LastUsed;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.SessionEnded;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.SessionStarted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The totals of a task's shops and agents, and how postings add to them. */
public final class TotalsDesk {

    private final TreeMap<Whose, Totals> totals = new TreeMap<>();
    private final Set<Whose> unsaved = new HashSet<>();
    private final LastUsed<Whose, Totals> last = new LastUsed<>();
    private final FactTally tally = new FactTally(new OfShops());

    /** Takes stored totals over, after a start. */
    public void restore(Whose whose, Totals stored) {
        totals.put(whose, stored);
    }

    /** Adds one posting. */
    void post(Posting posting) {
        countSessions(posting);
        if (posting.sign() > 0) {
            tally.post(posting);
            if (posting.fact() instanceof LegEnded leg && leg.assessed() && leg.outcome() == Outcome.REPLIED) {
                change(Whose.shop(leg.shopId()), shop -> shop.addResponse(leg.responseMs()));
            }
        }
    }

    private void countSessions(Posting posting) {
        int sign = posting.sign();
        if (posting.fact() instanceof SessionStarted session && !session.botOnly()) {
            addSession(Whose.shop(session.shopId()), sign);
        } else if (posting.fact() instanceof SessionJoined part) {
            addSession(Whose.agent(part.shopId(), part.agentId()), sign);
        } else if (posting.fact() instanceof SessionEnded session && !session.botOnly()) {
            addSession(Whose.shop(session.shopId()), -sign);
            session.agents().forEach(agent -> addSession(Whose.agent(session.shopId(), agent), -sign));
        }
    }

    private void addSession(Whose whose, int amount) {
        change(whose, one -> one.addActiveSessions(amount));
    }

    /** An alert was raised in a shop. */
    void raised(String shopId, AlertLevel level, AlertCause cause) {
        change(Whose.shop(shopId), shop -> shop.addAlerts(new Totals.Alerts(level, cause), 1));
    }

    private void change(Whose whose, Consumer<Totals> change) {
        Totals of = last.get(whose, this::changing);
        change.accept(of);
        if (of.isBlank()) {
            totals.remove(whose);
            last.forget();
        }
    }

    private Totals changing(Whose whose) {
        unsaved.add(whose);
        return totals.computeIfAbsent(whose, none -> new Totals());
    }

    /** How many sessions of somebody are running. */
    long activeSessions(Whose whose) {
        Totals of = totals.get(whose);
        return of == null ? 0 : of.activeSessions();
    }

    /** The agents of a shop who have a running session. */
    List<String> agentsWithSessions(String shopId) {
        List<String> agents = new ArrayList<>();
        for (Map.Entry<Whose, Totals> of : totals.tailMap(Whose.shop(shopId)).entrySet()) {
            if (!of.getKey().shopId().equals(shopId)) {
                break;
            }
            String agent = of.getKey().agentId();
            if (agent != null && of.getKey().isAgent() && of.getValue().activeSessions() > 0) {
                agents.add(agent);
            }
        }
        return agents;
    }

    /** The totals as they stand; to be copied before more is posted. */
    Map<Whose, Totals> totals() {
        return totals;
    }

    /** Hands on whatever has changed since the last time; null for what is blank again. */
    public void save(BiConsumer<Whose, @Nullable Totals> store) {
        unsaved.forEach(whose -> store.accept(whose, totals.get(whose)));
        unsaved.clear();
        last.forget();
    }

    private final class OfShops implements FactRows {

        @Override
        public void ofShop(Fact fact, Consumer<DayRow> change) {
            change(Whose.shop(fact.shopId()), shop -> change.accept(shop.counted()));
        }

        @Override
        public void ofAgent(Fact fact, @Nullable String agentId, Consumer<DayRow> change) {
            // Ranges are formed of shops: an agent's series would be too many and his counts too small.
        }
    }
}
