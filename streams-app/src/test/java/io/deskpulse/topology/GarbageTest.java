package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.RejectedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Garbage among the events changes no figure, and costs no more than events do. The cost is told, not judged:
 * {@code -Ddeskpulse.garbage.events=100000 -Ddeskpulse.garbage.rounds=7} measures it long enough.
 */
class GarbageTest {

    private static final int EVENTS = Integer.getInteger("deskpulse.garbage.events", 5_000);
    private static final int ROUNDS = Integer.getInteger("deskpulse.garbage.rounds", 1);
    private static final int BUYERS = 200;

    /** One record of ten. */
    private static final int EVENTS_FOR_ONE = 9;

    @TempDir
    private Path folder;

    @Test
    void shouldCountTheSameWithOneRecordOfTenBeingGarbage() throws Exception {
        List<Offered> clean = events();
        List<Offered> mixed = mixedWithGarbage(clean);
        long cleanNanos = 0;
        long mixedNanos = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Finding without = found(clean);
            Finding with = found(mixed);
            assertThat(with.rows()).isNotEmpty().isEqualTo(without.rows());
            assertThat(without.quarantined()).isZero();
            assertThat(with.quarantined()).isEqualTo(mixed.size() - clean.size());
            boolean warm = round > 0;
            cleanNanos += warm ? without.nanos() : 0;
            mixedNanos += warm ? with.nanos() : 0;
        }
        if (ROUNDS > 1) {
            tell(clean.size() * 1e9 * (ROUNDS - 1) / cleanNanos, mixed.size() * 1e9 * (ROUNDS - 1) / mixedNanos);
        }
    }

    private static void tell(double clean, double mixed) {
        System.out.printf(
                "records/s: %,.0f clean, %,.0f with 10 %% garbage, ratio %.2f%n", clean, mixed, mixed / clean);
    }

    private record Finding(Map<DayKey, String> rows, long quarantined, long nanos) {}

    private Finding found(List<Offered> records) throws Exception {
        try (PipelineRun run = PipelineRun.in(Files.createTempDirectory(folder, "state"))) {
            run.reach(at("23:00:00"));
            long start = System.nanoTime();
            records.forEach(run::offer);
            long nanos = System.nanoTime() - start;
            long refused = run.totals().quarantined().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            return new Finding(written(run.rows(null)), refused, nanos);
        }
    }

    private static Map<DayKey, String> written(SortedMap<DayKey, DayRow> rows) {
        Map<DayKey, String> written = new TreeMap<>();
        rows.forEach((key, row) -> written.put(key, HexFormat.of().formatHex(DayRowCodec.encode(row))));
        return written;
    }

    private static List<Offered> events() {
        List<Offered> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            String buyer = "b" + i % BUYERS;
            Instant time = at("10:00:00").plusMillis(20L * i);
            boolean asks = i / BUYERS % 2 == 0;
            events.add(record(asks ? ask("m" + i, buyer, time) : reply("m" + i, buyer, "a" + i % 20, time)));
        }
        return events;
    }

    private static Offered record(Event event) {
        return new Offered(event.topic(), event.key().getBytes(StandardCharsets.UTF_8), EventCodec.encode(event));
    }

    private static List<Offered> mixedWithGarbage(List<Offered> events) {
        List<Offered> garbage = garbage(events.size() / EVENTS_FOR_ONE);
        List<Offered> mixed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            mixed.add(events.get(i));
            if (i % EVENTS_FOR_ONE == 0 && i / EVENTS_FOR_ONE < garbage.size()) {
                mixed.add(garbage.get(i / EVENTS_FOR_ONE));
            }
        }
        return mixed;
    }

    private static List<Offered> garbage(int count) {
        HostileRecords records = HostileRecords.seeded(7);
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(records::get)
                .filter(GarbageTest::isGarbage)
                .limit(count)
                .toList();
    }

    private static boolean isGarbage(Offered record) {
        try {
            EventCodec.decode(record.topic(), record.value());
            return false;
        } catch (RejectedException rejected) {
            return true;
        }
    }
}
