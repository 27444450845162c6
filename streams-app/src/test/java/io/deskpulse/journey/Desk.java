package io.deskpulse.journey;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What postings come to: the rows of the day report, and the facts that remain stated. */
final class Desk {

    private final ShopPolicy policy;
    private final Map<Fact, Integer> net = new HashMap<>();
    private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();

    Desk(ShopPolicy policy, List<Posting> postings) {
        this.policy = policy;
        DayDesk desk = new DayDesk((key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow())));
        postings.forEach(desk::post);
        postings.forEach(posting -> net.merge(posting.fact(), posting.sign(), Integer::sum));
        net.values().removeIf(sum -> sum == 0);
    }

    RowAssert shop() {
        return shopOn(Chat.DAY);
    }

    RowAssert agent(String agent) {
        return agentOn(Chat.DAY, agent);
    }

    RowAssert unassigned() {
        return unassignedOn(Chat.DAY);
    }

    RowAssert shopOn(LocalDate day) {
        return row(DayKey.shop(day, Chat.SHOP));
    }

    RowAssert agentOn(LocalDate day, String agent) {
        return row(DayKey.agent(day, Chat.SHOP, agent));
    }

    RowAssert unassignedOn(LocalDate day) {
        return row(DayKey.agent(day, Chat.SHOP, null));
    }

    private RowAssert row(DayKey key) {
        return new RowAssert(key, rows.getOrDefault(key, new DayRow()), policy);
    }

    /** Every row, the shop's own first on each day. */
    Map<DayKey, DayRow> rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows.values().stream().allMatch(DayRow::isEmpty);
    }

    /** How often each fact is stated, retractions taken off; facts that were taken back altogether are gone. */
    Map<Fact, Integer> net() {
        return net;
    }

    /** The facts of one kind that remain stated, in order of time. */
    <F extends Fact> List<F> facts(Class<F> kind) {
        Collection<Fact> stated = net.keySet();
        return stated.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted((a, b) -> Long.compare(a.at(), b.at()))
                .toList();
    }

    /** The only fact of its kind. */
    <F extends Fact> F fact(Class<F> kind) {
        List<F> facts = facts(kind);
        if (facts.size() != 1) {
            throw new AssertionError("expected one " + kind.getSimpleName() + ", found " + facts);
        }
        return facts.get(0);
    }
}
