package io.deskpulse.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they are gathered during one step, so that what is stated and taken back within it never leaves it. Nearly every
 * step only states; facts are compared, which means to hash all their fields, from the first that is taken back on.
 */
public final class Postings {

    private final List<Fact> stated = new ArrayList<>(4);
    private @Nullable Map<Fact, Integer> net;

    /** States a fact. */
    public void state(Fact fact) {
        if (net == null) {
            stated.add(fact);
        } else {
            add(net, fact, 1);
        }
    }

    /** Takes a fact back. */
    public void retract(Fact fact) {
        add(net(), fact, -1);
    }

    /** Takes all of another step back. */
    public void retractAll(Postings others) {
        if (!others.areNone()) {
            Map<Fact, Integer> all = net();
            others.net().forEach((fact, count) -> add(all, fact, -count));
        }
    }

    private boolean areNone() {
        return net == null ? stated.isEmpty() : net.isEmpty();
    }

    /** Adds all of another step. */
    public void stateAll(Postings others) {
        if (others.net == null) {
            others.stated.forEach(this::state);
        } else {
            Map<Fact, Integer> all = net();
            others.net.forEach((fact, count) -> add(all, fact, count));
        }
    }

    /**
     * Takes back all of a step that is void and states all of the one in its place. What both begin with, which is mostly all
     * that was stated before, is neither stated nor taken back.
     */
    public void restate(Postings was, Postings is) {
        if (was.net != null || is.net != null) {
            stateAll(is);
            retractAll(was);
            return;
        }
        int same = was.beginningSharedWith(is);
        is.stated.subList(same, is.stated.size()).forEach(this::state);
        was.stated.subList(same, was.stated.size()).forEach(this::retract);
    }

    private int beginningSharedWith(Postings other) {
        int most = Math.min(stated.size(), other.stated.size());
        int same = 0;
        while (same < most && stated.get(same).equals(other.stated.get(same))) {
            same++;
        }
        return same;
    }

    /** What remains, retractions first so that no figure is ever too high in between. */
    public List<Posting> toList() {
        List<Posting> list = new ArrayList<>(net == null ? stated.size() : net.size());
        if (net == null) {
            stated.forEach(fact -> list.add(Posting.state(fact)));
        } else {
            net.forEach((fact, count) -> repeat(list, Posting.retract(fact), -count));
            net.forEach((fact, count) -> repeat(list, Posting.state(fact), count));
        }
        return list;
    }

    private Map<Fact, Integer> net() {
        Map<Fact, Integer> all = net;
        if (all == null) {
            all = new LinkedHashMap<>();
            for (Fact fact : stated) {
                add(all, fact, 1);
            }
            net = all;
        }
        return all;
    }

    private static void add(Map<Fact, Integer> net, Fact fact, int count) {
        Integer before = net.get(fact);
        int after = before == null ? count : before + count;
        if (after == 0) {
            net.remove(fact);
        } else {
            net.put(fact, after);
        }
    }

    private static void repeat(List<Posting> list, Posting posting, int times) {
        for (int i = 0; i < times; i++) {
            list.add(posting);
        }
    }
}
