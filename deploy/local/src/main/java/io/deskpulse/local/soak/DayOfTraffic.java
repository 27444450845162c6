package io.deskpulse.local.soak;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.BatchResult;
import io.deskpulse.desk.DayReport;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.fact.Fact;
import io.deskpulse.local.simulation.Disturbance;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import io.deskpulse.policy.PolicyBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A business day of a round: some of its minutes, disordered and with duplicates, and what a run that nothing breaks makes
 * of them. Days lie apart, so that buyers and orders of one do not reach into the next.
 */
final class DayOfTraffic {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final int DAYS_APART = 60;
    private static final Duration LONG_AFTER = Duration.ofDays(7);
    private static final Duration DISORDER = Duration.ofSeconds(20);
    private static final double DUPLICATES = 0.05;
    private static final int CLOSERS = 64;
    private static final String CLOSING_SHOP = "closing";

    private final LocalDate date;
    private final List<Event> events = new ArrayList<>();
    private final String report;
    private final Map<Fact, Integer> facts = new HashMap<>();

    /** Makes the day of a round; the same seed and round give the same day. */
    DayOfTraffic(long seed, int round, Duration length, double rate) throws IOException {
        date = FIRST.plusDays((long) DAYS_APART * round);
        long dayOfSeed = seed * 1_000 + round;
        SimulationSettings settings = new SimulationSettings(
                6, 40, rate, false, dayOfSeed, date.atTime(14, 0).atZone(ZONE).toInstant(), ZONE);
        Iterator<Event> arriving = new Disturbance(dayOfSeed, DISORDER.toMillis(), DUPLICATES)
                .over(TrafficSimulation.lasting(settings, length));
        arriving.forEachRemaining(events::add);
        Path file = Files.createTempFile("deskpulse-soak-", ".ndjson");
        try {
            write(file);
            report = report(file);
            BatchReport.facts(
                    file,
                    PolicyBook.GENERIC,
                    (lines, read, total) -> {},
                    posting -> facts.merge(posting.fact(), posting.sign(), Integer::sum));
        } finally {
            Files.delete(file);
        }
        facts.values().removeIf(number -> number == 0);
    }

    private void write(Path file) throws IOException {
        try (EventFileWriter writer = EventFileWriter.create(file)) {
            for (Event event : events) {
                writer.write(event);
            }
        }
    }

    private String report(Path file) throws IOException {
        BatchResult result = BatchReport.of(file, PolicyBook.GENERIC, (lines, read, total) -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DayReport(PolicyBook.GENERIC).write(result.rows(), date, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    LocalDate date() {
        return date;
    }

    /** In the order in which they arrive. */
    List<Event> events() {
        return events;
    }

    /** What the day report has to be in the end. */
    String report() {
        return report;
    }

    /** What has to be stated in the end, and how many times. */
    Map<Fact, Integer> facts() {
        return facts;
    }

    static boolean isClosing(Fact fact) {
        return isClosing(fact.shopId());
    }

    static boolean isClosing(String shopId) {
        return shopId.equals(CLOSING_SHOP);
    }

    /** Whether a business day is nearer to this one than to those of other rounds. */
    boolean isNear(LocalDate other) {
        return Math.abs(other.toEpochDay() - date.toEpochDay()) < DAYS_APART / 2;
    }

    /** Whether an instant, in epoch milliseconds, is. */
    boolean holds(long instant) {
        return isNear(LocalDate.ofInstant(Instant.ofEpochMilli(instant), ZONE));
    }

    /** Questions of a week later, in every partition: by their time everything that the day left open is over. */
    List<Event> closing() {
        long at = date.atTime(14, 0).atZone(ZONE).toInstant().plus(LONG_AFTER).toEpochMilli();
        List<Event> closing = new ArrayList<>();
        for (int buyer = 0; buyer < CLOSERS; buyer++) {
            String id = "closing-" + date + "-" + buyer;
            closing.add(new ChatMessage(
                    id, CLOSING_SHOP, "b" + buyer, null, Sender.BUYER, Kind.TEXT, null, at, ChatMessage.NO_CHARS));
        }
        return closing;
    }
}
