package io.deskpulse.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whose journeys are at hand, at most so many: who comes when all room is taken gets that of one who was not asked for
 * again since he was taken in or last spared. A round of second chances does nearly what the order of use would, and
 * asking for somebody sets a mark instead of moving him.
 */
final class JourneysAtHand {

    private final int room;
    private final Consumer<KeptJourney> layAside;
    private final List<KeptJourney> round = new ArrayList<>();
    private int next;

    /** @param layAside is told whose room has been given away */
    JourneysAtHand(int room, Consumer<KeptJourney> layAside) {
        this.room = room;
        this.layAside = layAside;
    }

    /** Takes in one who is not at hand. */
    void add(KeptJourney kept) {
        if (round.size() < room) {
            round.add(kept);
            return;
        }
        while (round.get(next).spare()) {
            goOn();
        }
        layAside.accept(round.set(next, kept));
        goOn();
    }

    private void goOn() {
        next = (next + 1) % room;
    }
}
