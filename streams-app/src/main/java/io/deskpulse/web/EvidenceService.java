package io.deskpulse.web;

import java.io.IOException;
import java.io.OutputStream;

/** What can be asked for the facts behind a figure; apart from {@link DeskService} because it reads them from a log. */
public interface EvidenceService {

    /**
     * Writes the facts behind a figure as JSON.
     *
     * @throws QueryException if there is no such figure or row
     * @throws NotReadyException if the facts are not to be had at this moment
     */
    void writeEvidence(EvidenceQuery query, OutputStream out) throws IOException, QueryException, NotReadyException;
}
