package io.deskpulse.app;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DsrWindow;
import io.deskpulse.evidence.Evidence;
import io.deskpulse.evidence.EvidenceJson;
import io.deskpulse.evidence.Explanation;
import io.deskpulse.evidence.ReportFigure;
import io.deskpulse.evidence.RowFigures;
import io.deskpulse.evidence.UnknownFigureException;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.FactLog;
import io.deskpulse.topology.FactsUnreadableException;
import io.deskpulse.web.EvidenceQuery;
import io.deskpulse.web.EvidenceService;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.QueryException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Explains figures out of the facts that the running application has stated and still keeps. */
final class LiveEvidence implements EvidenceService {

    /** What one answer lists at most; more than anybody reads, little enough to be held in memory. */
    private static final int LISTED = 100_000;

    private final FactLog log;
    private final PolicyBook policies;
    private final Duration ahead;
    private final InstantSource brokers;
    private final int listed;
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * Evidence out of a log.
     *
     * @param ahead how far an event's own time may be ahead of the time at which its facts are posted
     * @param brokers the clock by which that is stamped
     */
    LiveEvidence(FactLog log, PolicyBook policies, Duration ahead, InstantSource brokers) {
        this(log, policies, ahead, brokers, LISTED);
    }

    LiveEvidence(FactLog log, PolicyBook policies, Duration ahead, InstantSource brokers, int listed) {
        this.log = log;
        this.policies = policies;
        this.ahead = ahead;
        this.brokers = brokers;
        this.listed = listed;
    }

    @Override
    public void writeEvidence(EvidenceQuery query, OutputStream out)
            throws IOException, QueryException, NotReadyException {
        DayKey row = query.agentId() == null
                ? DayKey.shop(query.day(), query.shopId())
                : DayKey.agent(query.day(), query.shopId(), query.agentId());
        Explanation explanation = explain(row, figure(row, query.figure()), query.all());
        if (!explanation.hasRow()) {
            throw QueryException.nothingFound("none of the facts still kept is of such a row");
        }
        EvidenceJson.write(explanation, out);
    }

    private ReportFigure figure(DayKey row, String name) throws QueryException {
        try {
            return new RowFigures(row, policies.of(row.shopId()).thresholds()).named(name);
        } catch (UnknownFigureException e) {
            throw QueryException.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Explanation explain(DayKey row, ReportFigure figure, boolean all) throws NotReadyException {
        Evidence evidence = all ? Evidence.posted(row, figure, listed) : Evidence.settled(row, figure, listed);
        boolean whole = readInTurn(row.shopId(), since(row, figure), evidence);
        return evidence.explanation().with(caveats(figure, whole));
    }

    /** One question at a time: each may read a fortnight of a partition, and the pipeline's own work goes before. */
    private boolean readInTurn(String shopId, long since, Evidence evidence) throws NotReadyException {
        if (!turn.tryLock()) {
            throw new NotReadyException("the evidence of another figure is being read; ask again in a moment");
        }
        try {
            return log.read(shopId, since, evidence::add);
        } catch (FactsUnreadableException e) {
            throw new NotReadyException(String.valueOf(e.getMessage()));
        } finally {
            turn.unlock();
        }
    }

    /**
     * Facts are posted after what they state, so those of a day lie behind its beginning; unless somebody plays a recording
     * from the future, and any may be of that day.
     */
    private long since(DayKey row, ReportFigure figure) {
        LocalDate first = figure.rolls() ? new DsrWindow(row.day()).first() : row.day();
        long begin = policies.of(row.shopId()).startOf(first);
        return begin > brokers.millis() ? 0 : begin - ahead.toMillis();
    }

    private static List<String> caveats(ReportFigure figure, boolean whole) {
        if (figure.rolls()) {
            return List.of("the figure spans six months; here are only the ratings of days whose facts are still kept");
        }
        return whole
                ? List.of()
                : List.of("some facts of the day may be kept no longer; the sum may fall short of the report");
    }
}
