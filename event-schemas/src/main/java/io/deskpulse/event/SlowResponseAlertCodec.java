package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the {@code slow-response-alerts} topic carries; public so that others read it as the application writes it. */
public final class SlowResponseAlertCodec {

    private SlowResponseAlertCodec() {}

    /** The canonical bytes of an alert. */
    public static byte[] encode(SlowResponseAlert alert) {
        return JsonDocument.write(out -> write(alert, out));
    }

    /**
     * The alert in the value of a record, as strict and as tolerant as for events.
     *
     * @throws RejectedException with the rule that is broken
     */
    public static SlowResponseAlert decode(byte @Nullable [] value) throws RejectedException {
        return JsonDocument.readStrictly(value, SlowResponseAlertJson::read);
    }

    private static void write(SlowResponseAlert alert, FieldWriter out) throws IOException {
        out.string("shopId", alert.shopId());
        out.string("buyerId", alert.buyerId());
        out.string("agentId", alert.agentId());
        out.string("legId", alert.legId());
        out.name("level", alert.level());
        out.name("state", alert.state());
        out.integer("thresholdMs", alert.thresholdMs());
        out.integer("waitingSince", alert.waitingSince());
        out.integer("raisedAt", alert.raisedAt());
        out.integer("resolvedAt", alert.resolvedAt(), SlowResponseAlert.NOT_RESOLVED);
        out.name("cause", alert.cause());
    }
}
