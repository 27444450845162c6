package io.deskpulse.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application of whom the test decides how it is. */
final class FakeDesk implements DeskService {

    static final String BROKEN_DETAIL = "the secret inside";

    volatile Health health = Health.READY;
    volatile boolean reportReady = true;
    volatile boolean broken;

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void writeReport(@Nullable LocalDate day, OutputStream out) throws IOException, NotReadyException {
        out.write("{\"rows\":[".getBytes(StandardCharsets.UTF_8));
        if (!reportReady) {
            throw new NotReadyException("figures are being restored");
        }
        if (broken) {
            throw new IllegalStateException(BROKEN_DETAIL);
        }
        out.write(("],\"day\":\"" + day + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeScorecard(LocalDate day, @Nullable String shopId, OutputStream out)
            throws IOException, NotReadyException {
        if (!reportReady) {
            throw new NotReadyException("figures are being restored");
        }
        out.write(("{\"date\":\"" + day + "\",\"shop\":\"" + shopId + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeRows(OutputStream out) throws IOException, NotReadyException {
        if (!reportReady) {
            throw new NotReadyException("figures are being restored");
        }
        out.write(1);
    }

    @Override
    public Page metrics(@Nullable String accept) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("accepted " + accept).getBytes(StandardCharsets.UTF_8));
        return new Page("text/plain; version=0.0.4; charset=utf-8", body);
    }
}
