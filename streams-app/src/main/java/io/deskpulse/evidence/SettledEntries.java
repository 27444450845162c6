package io.deskpulse.evidence;

import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What remains stated in the end: a retraction cancels the statement that it takes back. */
final class SettledEntries extends Entries {

    private final Comparator<Contribution> order;
    private final Map<Fact, Balance> balances = new LinkedHashMap<>();

    SettledEntries(int most, Comparator<Contribution> order) {
        super(most);
        this.order = order;
    }

    @Override
    void add(Contribution contribution) {
        Fact fact = contribution.posting().fact();
        Balance before = balances.get(fact);
        if (before != null) {
            settle(fact, before.plus(contribution));
        } else if (hasRoomBeside(balances.size())) {
            settle(fact, Balance.NONE.plus(contribution));
        }
    }

    private void settle(Fact fact, Balance balance) {
        if (balance.stated() == 0) {
            balances.remove(fact);
        } else {
            balances.put(fact, balance);
        }
    }

    @Override
    List<Contribution> list() {
        return balances.entrySet().stream()
                .flatMap(entry -> entriesOf(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }

    /** One for each time the fact stands; or falls, where only its retraction was seen. */
    private static Stream<Contribution> entriesOf(Fact fact, Balance balance) {
        int times = Math.toIntExact(Math.abs(balance.stated()));
        Posting posting = new Posting(Long.signum(balance.stated()), fact);
        return Collections.nCopies(times, new Contribution(posting, balance.sum() / times)).stream();
    }
}
