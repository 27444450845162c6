package io.deskpulse.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.batch.ArrivalFacts;
import io.deskpulse.batch.BatchReport;
import io.deskpulse.desk.DayReport;
import io.deskpulse.event.Event;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of random traffic, with its report and its facts; deleted when closed. */
record TrafficFile(Path path) implements AutoCloseable {

    static final PolicyBook POLICIES = PolicyBook.GENERIC;

    /** A file of so many events and some repeats. */
    static TrafficFile of(long seed, int events) throws IOException {
        Path file = Files.createTempFile("traffic", ".ndjson");
        try (EventFileWriter writer = EventFileWriter.create(file)) {
            for (Event event : RandomTraffic.of(seed, events)) {
                writer.write(event);
            }
        }
        return new TrafficFile(file);
    }

    /** The rows of its day report. */
    JsonNode report() throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new DayReport(POLICIES)
                .write(BatchReport.of(path, POLICIES, TrafficFile::ignore).rows(), null, report);
        return new ObjectMapper().readTree(report.toByteArray()).get("rows");
    }

    /** What it states in the end. */
    List<Posting> postings() throws IOException {
        List<Posting> postings = new ArrayList<>();
        BatchReport.facts(path, POLICIES, TrafficFile::ignore, postings::add);
        return postings;
    }

    /** All that one shop's events stated and took back as they arrived. */
    List<Posting> history(String shop) throws IOException {
        List<Posting> postings = new ArrayList<>();
        ArrivalFacts.read(path, POLICIES, shop, TrafficFile::ignore, postings::add);
        return postings;
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }

    private static void ignore(long lines, long bytesRead, long bytesTotal) {}
}
