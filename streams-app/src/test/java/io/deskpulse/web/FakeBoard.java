package io.deskpulse.web;

import io.deskpulse.board.Outlet;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Boards that only say what they were asked for, and whose viewers the test tells what it likes. */
final class FakeBoard implements BoardService {

    final List<Outlet> outlets = new CopyOnWriteArrayList<>();
    volatile boolean full;
    final AtomicInteger ended = new AtomicInteger();

    @Override
    public byte[] desk(Part part, String window) {
        return said("desk", part, window);
    }

    @Override
    public byte[] waiting(Part part, int most) {
        return said("waiting", part, most);
    }

    @Override
    public byte[] alerts(Part part) {
        return said("alerts", part, "all");
    }

    @Override
    public byte[] hour(String shopId, @Nullable String agentId, boolean alone) {
        return said("hour", new Part(shopId, alone), agentId);
    }

    @Override
    public byte[] staffing(String shopId, boolean alone) {
        return said("staffing", new Part(shopId, alone), "day");
    }

    private static byte[] said(String what, Part part, @Nullable Object more) {
        String json = "{\"asked\":\"%s %s %s %s\"}".formatted(what, part.shopId(), part.alone(), more);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Closeable watch(@Nullable String shopId, String window, Outlet outlet) throws NotReadyException {
        if (full) {
            throw new NotReadyException("too many boards are open");
        }
        outlets.add(outlet);
        return () -> ended.incrementAndGet();
    }
}
