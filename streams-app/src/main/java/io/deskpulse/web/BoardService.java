package io.deskpulse.web;

import io.deskpulse.board.Outlet;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** What the server needs for boards: documents to be asked for, and a feed to be looked at. */
public interface BoardService {

    /**
     * Which part of the desk somebody asks for.
     *
     * @param shopId the one shop; null for all
     * @param alone whether this instance is to answer for itself only, without asking the others
     */
    record Part(@Nullable String shopId, boolean alone) {}

    /** The rows of shops and agents in a window, as JSON. */
    byte[] desk(Part part, String window);

    /**
     * Who waits, the longest first, as JSON.
     *
     * @param most how many are listed
     */
    byte[] waiting(Part part, int most);

    /** The alerts of those who wait, then those lately resolved, as JSON. */
    byte[] alerts(Part part);

    /**
     * The last hour by minute, as JSON.
     *
     * @param agentId absent for the shop's own
     */
    byte[] hour(String shopId, @Nullable String agentId, boolean alone);

    /** What each quarter-hour of a shop's next day is expected to bring and to need, as JSON. */
    byte[] staffing(String shopId, boolean alone);

    /**
     * Sends everything, then every second what has changed, until it is closed.
     *
     * @param shopId the one shop; null for all
     * @throws NotReadyException if too many look already
     */
    Closeable watch(@Nullable String shopId, String window, Outlet outlet) throws NotReadyException;
}
