package io.deskpulse.event;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a quarantined record as they are read. */
final class QuarantineJson {

    private static final WireNames<Reason> REASONS = new WireNames<>(Reason.values());
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private @Nullable String topic;
    private long partition = FieldReader.ABSENT;
    private long offset = FieldReader.ABSENT;
    private @Nullable Reason reason;
    private @Nullable String sha256;
    private long sizeBytes = FieldReader.ABSENT;
    private long quarantinedAt = FieldReader.ABSENT;
    private @Nullable String detail;

    private QuarantineJson() {}

    static QuarantinedRecord read(FieldReader in) throws IOException, RejectedException {
        QuarantineJson json = new QuarantineJson();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            json.take(field, in);
        }
        return json.quarantined();
    }

    private void take(String field, FieldReader in) throws IOException, RejectedException {
        switch (field) {
            case "topic" -> topic = matching(TOPIC, field, in.string(field, topic));
            case "partition" -> partition = in.integer(field, partition, 0, Integer.MAX_VALUE);
            case "offset" -> offset = in.integer(field, offset, 0, Long.MAX_VALUE);
            case "reason" -> reason = in.name(field, reason, REASONS);
            case "sha256" -> sha256 = matching(SHA256, field, in.string(field, sha256));
            case "sizeBytes" -> sizeBytes = in.integer(field, sizeBytes, 0, Integer.MAX_VALUE);
            case "quarantinedAt" -> quarantinedAt = in.integer(field, quarantinedAt, 0, Rules.LATEST);
            case "detail" -> detail = in.string(field, detail);
            default -> in.skipValue();
        }
    }

    private static String matching(Pattern pattern, String field, String text) throws RejectedException {
        if (!pattern.matcher(text).matches()) {
            throw Rules.broken(field, "is not of its form");
        }
        return text;
    }

    private QuarantinedRecord quarantined() throws RejectedException {
        return new QuarantinedRecord(
                Rules.required(topic, "topic"),
                (int) Rules.required(partition, "partition"),
                Rules.required(offset, "offset"),
                Rules.required(reason, "reason"),
                Rules.required(sha256, "sha256"),
                (int) Rules.required(sizeBytes, "sizeBytes"),
                Rules.required(quarantinedAt, "quarantinedAt"),
                detail);
    }
}
