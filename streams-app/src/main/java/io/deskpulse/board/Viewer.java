package io.deskpulse.board;

import org.jspecify.annotations.Nullable;

/** Who looks at which part of the desk, and whether he has seen all up to now. */
public final class Viewer {

    private final String window;
    private final @Nullable String shopId;
    private final Outlet outlet;
    private boolean behind = true;

    /**
     * A viewer who has seen nothing yet.
     *
     * @param window the label of the window he looks at
     * @param shopId the one shop he looks at; null for all
     */
    public Viewer(String window, @Nullable String shopId, Outlet outlet) {
        this.window = window;
        this.shopId = shopId;
        this.outlet = outlet;
    }

    String window() {
        return window;
    }

    @Nullable
    String shopId() {
        return shopId;
    }

    boolean takesGzip() {
        return outlet.takesGzip();
    }

    /** Sends an event, unless he missed one before; whoever has missed one begins anew. */
    void send(byte[] event) {
        if (!behind && !outlet.offer(event)) {
            behind = true;
        }
    }

    /** Whether he needs everything instead of changes. */
    boolean isBehind() {
        return behind;
    }

    /** Begins anew where all before has gone out; else there is no use in sending more. */
    boolean canBeginAnew() {
        return behind && outlet.isDrained();
    }

    void beginAnew() {
        behind = false;
    }

    void end() {
        outlet.close();
    }
}
