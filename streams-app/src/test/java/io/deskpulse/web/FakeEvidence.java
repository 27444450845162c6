package io.deskpulse.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Evidence that only says what it was asked for, or refuses as the test decides. */
final class FakeEvidence implements EvidenceService {

    volatile @Nullable QueryException objection;
    volatile boolean ready = true;

    @Override
    public void writeEvidence(EvidenceQuery query, OutputStream out)
            throws IOException, QueryException, NotReadyException {
        out.write("{\"asked\":\"".getBytes(StandardCharsets.UTF_8));
        if (!ready) {
            throw new NotReadyException("the facts cannot be read within 20 s");
        }
        QueryException refusal = objection;
        if (refusal != null) {
            throw refusal;
        }
        out.write((query + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
