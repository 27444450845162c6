package io.deskpulse.board;

/** The way to one viewer; may be slower than what there is to tell. */
public interface Outlet {

    /** Whether events are to be offered as pieces of a gzip stream instead of text. */
    boolean takesGzip();

    /**
     * Takes an event to be sent after those before it; returns at once.
     *
     * @return false if too many wait to be sent, and all of those that have not begun are dropped
     */
    boolean offer(byte[] event);

    /** Whether everything offered has been sent. */
    boolean isDrained();

    /** Ends it; whoever looked may come again. */
    void close();
}
