package io.deskpulse.evidence;

import java.util.ArrayList;
import java.util.List;

/** Everything in the order in which it was posted, so that the history of a restated figure can be followed. */
final class PostedEntries extends Entries {

    private final List<Contribution> contributions = new ArrayList<>();

    PostedEntries(int most) {
        super(most);
    }

    @Override
    void add(Contribution contribution) {
        if (hasRoomBeside(contributions.size())) {
            contributions.add(contribution);
        }
    }

    @Override
    List<Contribution> list() {
        return List.copyOf(contributions);
    }
}
