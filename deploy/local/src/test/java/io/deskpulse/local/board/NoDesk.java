package io.deskpulse.local.board;

import io.deskpulse.web.DeskService;
import io.deskpulse.web.EvidenceQuery;
import io.deskpulse.web.EvidenceService;
import io.deskpulse.web.Health;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the server needs beside the board, where nobody will ask for it. */
final class NoDesk implements DeskService, EvidenceService {

    private static final String NOTHING = "this desk has a board and nothing else";

    @Override
    public Health health() {
        return Health.READY;
    }

    @Override
    public void writeReport(@Nullable LocalDate day, OutputStream out) throws NotReadyException {
        throw new NotReadyException(NOTHING);
    }

    @Override
    public void writeScorecard(LocalDate day, @Nullable String shopId, OutputStream out) throws NotReadyException {
        throw new NotReadyException(NOTHING);
    }

    @Override
    public void writeRows(OutputStream out) throws NotReadyException {
        throw new NotReadyException(NOTHING);
    }

    @Override
    public void writeEvidence(EvidenceQuery query, OutputStream out) throws NotReadyException {
        throw new NotReadyException(NOTHING);
    }

    @Override
    public Page metrics(@Nullable String accept) {
        return new Page("text/plain", new ByteArrayOutputStream());
    }
}
