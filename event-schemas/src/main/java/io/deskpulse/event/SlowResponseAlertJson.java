package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of an alert as they are read. */
final class SlowResponseAlertJson {

    private static final WireNames<AlertLevel> LEVELS = new WireNames<>(AlertLevel.values());
    private static final WireNames<AlertState> STATES = new WireNames<>(AlertState.values());
    private static final WireNames<AlertCause> CAUSES = new WireNames<>(AlertCause.values());
    private static final int LONGEST_LEG_ID = 300;

    private @Nullable String shopId;
    private @Nullable String buyerId;
    private @Nullable String agentId;
    private @Nullable String legId;
    private @Nullable AlertLevel level;
    private @Nullable AlertState state;
    private long thresholdMs = FieldReader.ABSENT;
    private long waitingSince = FieldReader.ABSENT;
    private long raisedAt = FieldReader.ABSENT;
    private long resolvedAt = FieldReader.ABSENT;
    private @Nullable AlertCause cause;

    private SlowResponseAlertJson() {}

    static SlowResponseAlert read(FieldReader in) throws IOException, RejectedException {
        SlowResponseAlertJson json = new SlowResponseAlertJson();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            json.take(field, in);
        }
        return json.alert();
    }

    private void take(String field, FieldReader in) throws IOException, RejectedException {
        switch (field) {
            case "shopId" -> shopId = in.identifier(field, shopId);
            case "buyerId" -> buyerId = in.identifier(field, buyerId);
            case "agentId" -> agentId = in.owner(field, agentId);
            case "legId" -> legId = legId(in.string(field, legId));
            case "level" -> level = in.name(field, level, LEVELS);
            case "state" -> state = in.name(field, state, STATES);
            case "thresholdMs" -> thresholdMs = in.integer(field, thresholdMs, 0, Long.MAX_VALUE);
            case "waitingSince" -> waitingSince = in.integer(field, waitingSince, 0, Rules.LATEST);
            case "raisedAt" -> raisedAt = in.integer(field, raisedAt, 0, Rules.LATEST);
            case "resolvedAt" -> resolvedAt = in.integer(field, resolvedAt, 0, Rules.LATEST);
            case "cause" -> cause = in.name(field, cause, CAUSES);
            default -> in.skipValue();
        }
    }

    private static String legId(String text) throws RejectedException {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_LEG_ID) {
            throw Rules.broken("legId", "must have 1 to " + LONGEST_LEG_ID + " characters");
        }
        return text;
    }

    private SlowResponseAlert alert() throws RejectedException {
        AlertState known = Rules.required(state, "state");
        return new SlowResponseAlert(
                Rules.required(shopId, "shopId"),
                Rules.required(buyerId, "buyerId"),
                Rules.required(agentId, "agentId"),
                Rules.required(legId, "legId"),
                Rules.required(level, "level"),
                known,
                Rules.required(thresholdMs, "thresholdMs"),
                Rules.required(waitingSince, "waitingSince"),
                Rules.required(raisedAt, "raisedAt"),
                end(known),
                Rules.required(cause, "cause"));
    }

    private long end(AlertState known) throws RejectedException {
        if (known == AlertState.RESOLVED) {
            return Rules.required(resolvedAt, "resolvedAt");
        }
        if (resolvedAt != FieldReader.ABSENT) {
            throw Rules.broken("resolvedAt", "is for RESOLVED only");
        }
        return SlowResponseAlert.NOT_RESOLVED;
    }
}
