package io.deskpulse.live;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.event.Identifiers;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whose a live figure is: a shop's own, or that of one of its agents.
 *
 * @param agentId absent for the shop's own; {@code unassigned} for what nobody owns
 */
public record Whose(String shopId, @Nullable String agentId) implements Comparable<Whose> {

    private static final Comparator<Whose> ORDER =
            Comparator.comparing(Whose::shopId).thenComparing(whose -> whose.agentId() == null ? "" : whose.agentId());

    /** The shop's own. */
    public static Whose shop(String shopId) {
        return new Whose(shopId, null);
    }

    /** An agent's, or nobody's where none is given. */
    public static Whose agent(String shopId, @Nullable String agentId) {
        return new Whose(shopId, agentId == null ? Identifiers.UNASSIGNED : agentId);
    }

    /** Whether it is the shop's own. */
    public boolean isShop() {
        return agentId == null;
    }

    /** Whether it is an agent of flesh and blood. */
    public boolean isAgent() {
        return agentId != null && !agentId.equals(Identifiers.UNASSIGNED);
    }

    void write(ByteWriter out) {
        out.writeText(shopId);
        out.writeText(agentId);
    }

    static Whose read(ByteReader in) {
        return new Whose(in.readText(), in.readOptionalText());
    }

    /** By shop, the shop's own before its agents'. */
    @Override
    public int compareTo(Whose other) {
        return ORDER.compare(this, other);
    }
}
