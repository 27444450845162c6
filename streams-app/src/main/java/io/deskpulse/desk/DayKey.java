package io.deskpulse.desk;

import io.deskpulse.event.Identifiers;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which row of the day report: a shop's own, or that of one of its agents.
 *
 * @param agentId absent in the shop's row; {@code unassigned} for what nobody owned
 */
public record DayKey(LocalDate day, String shopId, @Nullable String agentId) implements Comparable<DayKey> {

    private static final Comparator<DayKey> ORDER = Comparator.comparing(DayKey::day)
            .thenComparing(DayKey::shopId)
            .thenComparing(key -> key.agentId() == null ? "" : key.agentId());

    /** The shop's own row. */
    public static DayKey shop(LocalDate day, String shopId) {
        return new DayKey(day, shopId, null);
    }

    /** The row of an agent, or of what nobody owned. */
    public static DayKey agent(LocalDate day, String shopId, @Nullable String agentId) {
        return new DayKey(day, shopId, agentId == null ? Identifiers.UNASSIGNED : agentId);
    }

    /** Whether it is the shop's own row. */
    public boolean isShop() {
        return agentId == null;
    }

    /** By day, then shop, the shop's own row before its agents'. */
    @Override
    public int compareTo(DayKey other) {
        return ORDER.compare(this, other);
    }
}
