package io.deskpulse.app;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayReport;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRowsCodec;
import io.deskpulse.desk.DayRowsCodec.Sent;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.scorecard.Assessment;
import io.deskpulse.scorecard.ScorecardJson;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.web.DeskService;
import io.deskpulse.web.Health;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers the web server out of the pipeline; keeps the two from knowing each other. */
final class DeskOnPipeline implements DeskService {

    /** Longer than the rows of half a year take, shorter than the patience of who waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PipelineView pipeline;
    private final PolicyBook policies;
    private final MetricsPage metrics;
    private final Group group;

    DeskOnPipeline(PipelineView pipeline, PolicyBook policies, MetricsPage metrics, Group group) {
        this.pipeline = pipeline;
        this.policies = policies;
        this.metrics = metrics;
        this.group = group;
    }

    @Override
    public Health health() {
        return switch (pipeline.state()) {
            case CREATED, STARTING, REBALANCING -> Health.STARTING;
            case RUNNING -> Health.READY;
            case STOPPING, STOPPED -> Health.STOPPING;
            case ERROR -> Health.FAILED;
        };
    }

    @Override
    public void writeReport(@Nullable LocalDate day, OutputStream out) throws IOException, NotReadyException {
        new DayReport(policies).write(ofGroup().rows(), day, out);
    }

    @Override
    public void writeScorecard(LocalDate day, @Nullable String shopId, OutputStream out)
            throws IOException, NotReadyException {
        Sent all = ofGroup();
        Long asOf = all.newestEvent().isPresent() ? all.newestEvent().getAsLong() : null;
        ScorecardJson.write(new Assessment(policies).of(all.rows(), day, shopId, asOf), out);
    }

    @Override
    public void writeRows(OutputStream out) throws IOException, NotReadyException {
        out.write(DayRowsCodec.encode(own()));
    }

    private Sent own() throws NotReadyException {
        SortedSet<Integer> desks = pipeline.desks();
        try {
            Sent own = new Sent(pipeline.dayRows(null), desks, pipeline.totals().newestEventTime());
            if (!desks.equals(pipeline.desks())) {
                throw new NotReadyException("shops are moving between instances; ask again");
            }
            return own;
        } catch (io.deskpulse.topology.NotReadyException e) {
            throw new NotReadyException(String.valueOf(e.getMessage()));
        }
    }

    /** The rows of all instances; a report without those of one would look whole and is none. */
    private Sent ofGroup() throws NotReadyException {
        Sent own = own();
        Group.Answers answers = group.ask("/api/v1/rows", PATIENCE);
        if (!answers.missing().isEmpty()) {
            throw new NotReadyException("the instance at " + String.join(", ", answers.missing())
                    + " did not answer, and without its shops the figures would not be whole");
        }
        SortedMap<DayKey, DayRow> rows = new TreeMap<>(own.rows());
        SortedSet<Integer> desks = new TreeSet<>(own.desks());
        OptionalLong newest = own.newestEvent();
        for (Map.Entry<String, byte[]> answer : answers.bodies().entrySet()) {
            Sent other = decoded(answer.getKey(), answer.getValue());
            rows.putAll(other.rows());
            for (int desk : other.desks()) {
                if (!desks.add(desk)) {
                    throw new NotReadyException("shops are moving between instances; ask again");
                }
            }
            newest = later(newest, other.newestEvent());
        }
        if (desks.size() < pipeline.desksInAll()) {
            throw new NotReadyException("only " + desks.size() + " of " + pipeline.desksInAll()
                    + " partitions of the facts have a desk at this moment; ask again");
        }
        return new Sent(rows, desks, newest);
    }

    private static Sent decoded(String instance, byte[] rows) throws NotReadyException {
        try {
            return DayRowsCodec.decode(rows);
        } catch (IllegalArgumentException e) {
            throw new NotReadyException("the instance at " + instance + " is of another version of the program");
        }
    }

    private static OptionalLong later(OptionalLong one, OptionalLong other) {
        return one.isEmpty() || (other.isPresent() && other.getAsLong() > one.getAsLong()) ? other : one;
    }

    @Override
    public Page metrics(@Nullable String accept) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String contentType = metrics.write(accept, body);
        return new Page(contentType, body);
    }
}
