package io.deskpulse.app;

import io.deskpulse.board.AlertsDocument;
import io.deskpulse.board.DeskDocument;
import io.deskpulse.board.Scenery;
import io.deskpulse.board.WaitingDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What all instances see together.
 *
 * @param patience how long the others may take to answer
 */
record GroupScenery(Scenery own, Group group, Duration patience) implements Scenery {

    @Override
    public DeskDocument desk(String window) {
        String path = "/api/v1/desk?scope=instance&window=" + window;
        return group.join(own.desk(window), path, patience, DeskDocument::read);
    }

    @Override
    public WaitingDocument waiting(@Nullable String shopId, int most) {
        String path = "/api/v1/waiting?scope=instance&limit=" + most + shopOf(shopId);
        return group.join(own.waiting(shopId, most), path, patience, WaitingDocument::read)
                .longest(most);
    }

    private static String shopOf(@Nullable String shopId) {
        return shopId == null ? "" : "&shop=" + URLEncoder.encode(shopId, StandardCharsets.UTF_8);
    }

    @Override
    public AlertsDocument alerts() {
        return group.join(own.alerts(), "/api/v1/alerts?scope=instance", patience, AlertsDocument::read);
    }
}
