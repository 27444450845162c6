package io.deskpulse.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts as they are gathered during one step, so that what is stated and taken back within it never leaves it.
 */
public final class Postings {

    private final Map<Fact, Integer> net = new LinkedHashMap<>();

    /** States a fact. */
    public void state(Fact fact) {
        add(fact, 1);
    }

    /** Takes a fact back. */
    public void retract(Fact fact) {
        add(fact, -1);
    }

    /** Takes all of another step back. */
    public void retractAll(Postings others) {
        others.net.forEach((fact, count) -> add(fact, -count));
    }

    /** Adds all of another step. */
    public void stateAll(Postings others) {
        others.net.forEach(this::add);
    }

    /** What remains, retractions first so that no figure is ever too high in between. */
    public List<Posting> toList() {
        List<Posting> list = new ArrayList<>(net.size());
        net.forEach((fact, count) -> repeat(list, Posting.retract(fact), -count));
        net.forEach((fact, count) -> repeat(list, Posting.state(fact), count));
        return list;
    }

    private void add(Fact fact, int count) {
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
