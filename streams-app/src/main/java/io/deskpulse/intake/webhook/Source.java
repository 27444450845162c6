package io.deskpulse.intake.webhook;

/** Something that posts to us. */
public interface Source {

    /** Its name: part of ids, and a label at /metrics. */
    String name();

    /**
     * What a request of it says.
     *
     * @throws RefusedException if it must not be taken
     */
    Reading read(Posted posted) throws RefusedException;
}
