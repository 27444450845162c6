package io.deskpulse.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the server needs of the application behind it; exists so that the server can be built and tested without one. */
public interface DeskService {

    /** Its health at this moment. */
    Health health();

    /**
     * Writes the day report (METRICS §9) as JSON.
     *
     * @param day the business day, null for all that are kept
     * @throws NotReadyException if the figures are not to be had at this moment
     */
    void writeReport(@Nullable LocalDate day, OutputStream out) throws IOException, NotReadyException;

    /**
     * Writes the scorecard of a business day as JSON.
     *
     * @param shopId the one shop it is wanted of; null for all
     * @throws NotReadyException if the figures are not to be had at this moment
     */
    void writeScorecard(LocalDate day, @Nullable String shopId, OutputStream out) throws IOException, NotReadyException;

    /**
     * Writes the day rows that this instance keeps, for the others of its group to form reports of.
     *
     * @throws NotReadyException if the figures are not to be had at this moment
     */
    void writeRows(OutputStream out) throws IOException, NotReadyException;

    /**
     * All metrics, in the format that the client likes best.
     *
     * @param accept the client's Accept header, null where it sent none
     */
    Page metrics(@Nullable String accept) throws IOException;
}
