package io.deskpulse.app;

import io.deskpulse.board.AlertsDocument;
import io.deskpulse.board.DeskDocument;
import io.deskpulse.board.Heading;
import io.deskpulse.board.Scenery;
import io.deskpulse.board.WaitingDocument;
import io.deskpulse.moment.Moment;
import io.deskpulse.policy.PolicyBook;
import org.jspecify.annotations.Nullable;

/** What this instance sees by itself at a moment. */
record OwnScenery(Heading heading, Moment moment, PolicyBook policies) implements Scenery {

    @Override
    public DeskDocument desk(String window) {
        return DeskDocument.of(heading, moment, policies, window);
    }

    @Override
    public WaitingDocument waiting(@Nullable String shopId, int most) {
        return WaitingDocument.of(heading, moment, shopId, most);
    }

    @Override
    public AlertsDocument alerts() {
        return AlertsDocument.of(heading, moment);
    }
}
