package io.deskpulse.live;

import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The register of open legs: who waits for whom, since when. A leg stays in it after its end until it is removed, so that
 * whoever raised something for it can tell the end too. Assessed legs only.
 */
public final class OpenLegs {

    private final Map<LegKey, OpenLeg> legs = new HashMap<>();
    private final Map<String, WaitingLegs> waiting = new TreeMap<>();
    private List<OpenLeg> unsaved = new ArrayList<>();
    private List<OpenLeg> touched = new ArrayList<>();

    /** Takes a stored leg over, after a start. */
    public void restore(OpenLeg leg) {
        legs.put(leg.key(), leg);
        leg.marks().stored = true;
        index(leg);
        touch(leg);
    }

    /**
     * Takes note of a leg that began or ended; other facts are none of its business.
     *
     * @param source the partition that the fact's buyer comes from
     */
    public void post(Posting posting, int source) {
        if (posting.fact() instanceof LegOpened fact && fact.assessed()) {
            LegKey key = new LegKey(fact.shopId(), fact.buyerId(), fact.turnId(), fact.at());
            OpenLeg leg =
                    legs.computeIfAbsent(key, k -> new OpenLeg(k, fact.agentId(), fact.openedAt(), fact.day(), source));
            if (posting.sign() > 0) {
                leaveWaiting(leg); // it may have been another's
                leg.opened(fact);
            } else {
                leg.neverOpened();
            }
            changed(leg);
        } else if (posting.fact() instanceof LegEnded fact && fact.assessed()) {
            LegKey key = new LegKey(fact.shopId(), fact.buyerId(), fact.turnId(), fact.start());
            // An end is only told without its beginning, or taken back after it was removed, to be restated at once.
            OpenLeg leg =
                    legs.computeIfAbsent(key, k -> new OpenLeg(k, fact.agentId(), fact.start(), fact.day(), source));
            leg.ended(posting.sign(), fact.at());
            changed(leg);
        }
    }

    private void changed(OpenLeg leg) {
        index(leg);
        marked(leg);
        touch(leg);
    }

    private void touch(OpenLeg leg) {
        if (!leg.marks().touched) {
            leg.marks().touched = true;
            touched.add(leg);
        }
    }

    private void index(OpenLeg leg) {
        if (leg.isOpen() == leg.marks().isAmongWaiting()) {
            return;
        }
        if (leg.isOpen()) {
            waiting.computeIfAbsent(leg.key().shopId(), none -> new WaitingLegs())
                    .enter(leg);
        } else {
            leaveWaiting(leg);
        }
    }

    private void leaveWaiting(OpenLeg leg) {
        if (leg.marks().isAmongWaiting()) {
            waiting.computeIfPresent(leg.key().shopId(), (shop, legsOfShop) -> {
                legsOfShop.leave(leg);
                return legsOfShop.size() == 0 ? null : legsOfShop;
            });
        }
    }

    /** The leg of that name, while it is known. */
    public @Nullable OpenLeg get(LegKey key) {
        return legs.get(key);
    }

    /** The shops in which somebody waits. */
    public Set<String> shops() {
        return waiting.keySet();
    }

    /** The open legs of a shop. */
    WaitingLegs ofShop(String shopId) {
        WaitingLegs ofShop = waiting.get(shopId);
        return ofShop == null ? new WaitingLegs() : ofShop;
    }

    /** Everybody who waits. */
    void forEachOpen(Consumer<OpenLeg> reader) {
        waiting.values().forEach(ofShop -> ofShop.forEach(reader));
    }

    /** Every leg that is known, those that are over too. */
    void forEach(Consumer<OpenLeg> reader) {
        legs.values().forEach(reader);
    }

    /** The legs that began, ended or were restored since the last call; some may be forgotten by now. */
    public List<OpenLeg> takeTouched() {
        List<OpenLeg> taken = touched;
        touched = new ArrayList<>();
        taken.forEach(leg -> leg.marks().touched = false);
        return taken;
    }

    /** Something was raised or resolved for a leg. */
    public void marked(OpenLeg leg) {
        if (!leg.marks().unsaved) {
            leg.marks().unsaved = true;
            unsaved.add(leg);
        }
    }

    /** Forgets a leg that is over. */
    public void remove(OpenLeg leg) {
        legs.remove(leg.key(), leg);
        leg.marks().forgotten = true;
        marked(leg);
    }

    /**
     * Hands on every leg that has changed since the last time; null for a stored one that is gone. Most legs begin and end
     * between two calls or are over by the second: what nobody would miss after a restart is not handed on.
     *
     * @param mustKeep whether a leg has to outlive a restart
     */
    public void save(Predicate<OpenLeg> mustKeep, BiConsumer<LegKey, @Nullable OpenLeg> store) {
        List<OpenLeg> changed = unsaved;
        unsaved = new ArrayList<>();
        for (OpenLeg leg : changed) {
            OpenLeg.Marks marks = leg.marks();
            marks.unsaved = false;
            boolean keeps = !marks.forgotten && mustKeep.test(leg);
            if (keeps || marks.stored) {
                store.accept(leg.key(), keeps ? leg : null);
            }
            marks.stored = keeps;
        }
    }
}
