package io.deskpulse.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Effective replies of one agent without another's in between and without a pause longer than the attribution window:
 * all that crediting an order needs to know of them.
 *
 * @param from the first, in epoch milliseconds
 * @param to the last
 */
record ReplySpan(String agentId, long from, long to) {

    /** The spans after one more reply, no earlier than those before it. */
    static List<ReplySpan> with(List<ReplySpan> spans, String agentId, long at, long windowMs) {
        List<ReplySpan> longer = new ArrayList<>(spans);
        ReplySpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.agentId.equals(agentId) && at - last.to <= windowMs) {
            longer.set(longer.size() - 1, new ReplySpan(agentId, last.from, at));
        } else {
            longer.add(new ReplySpan(agentId, at, at));
        }
        return List.copyOf(longer);
    }

    /** Whose the last reply at or before an instant is, if it lies within the window. */
    static @Nullable String creditedAt(List<ReplySpan> spans, long instant, long windowMs) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            ReplySpan span = spans.get(i);
            if (span.from <= instant) {
                return instant - span.to <= windowMs ? span.agentId : null;
            }
        }
        return null;
    }
}
