package io.deskpulse.local.jmh;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.fact.FactArray;
import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import io.deskpulse.live.LiveDesk;
import io.deskpulse.policy.PolicyBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A posting on its way to the figures: through the facts topic, into the day's rows and the live windows, and rows as stored. */
@State(Scope.Thread)
public class DeskBenchmark {

    private static final int SOURCE = 0;

    /** Postings in a record of the facts topic: what the pipeline sends before a commit, 16 KiB, holds about as many. */
    private static final int TOGETHER = 64;

    private final FactArray array = new FactArray();

    private List<Posting> postings;
    private List<List<Posting>> records;
    private List<byte[]> sent;
    private List<DayRow> rows;
    private List<byte[]> stored;
    private DayDesk days;
    private LiveDesk live;
    private int next;

    /** Plays the day once. */
    @Setup
    public void play() {
        postings = new ServiceDay().postings();
        records = new ArrayList<>();
        for (int from = 0; from + TOGETHER <= postings.size(); from += TOGETHER) {
            records.add(postings.subList(from, from + TOGETHER));
        }
        sent = records.stream().map(this::encoded).toList();
        Map<DayKey, DayRow> kept = new HashMap<>();
        days = new DayDesk((key, change) -> change.accept(kept.computeIfAbsent(key, none -> new DayRow())));
        postings.forEach(days::post);
        rows = List.copyOf(kept.values());
        stored = rows.stream().map(DayRowCodec::encode).toList();
        live = new LiveDesk(PolicyBook.GENERIC);
        System.out.println("postings per event: " + (double) postings.size() / ServiceDay.EVENTS);
    }

    private byte[] encoded(List<Posting> record) {
        record.forEach(array::add);
        return array.take();
    }

    /** One posting into the rows of its day. */
    @Benchmark
    public Posting addToDay() {
        Posting posting = postings.get(turn(postings));
        days.post(posting);
        return posting;
    }

    /** One posting into the live windows; after the last of the day they begin anew. */
    @Benchmark
    public Posting addToWindows() {
        if (next == 0) {
            live = new LiveDesk(PolicyBook.GENERIC);
        }
        Posting posting = postings.get(turn(postings));
        live.post(posting, SOURCE);
        return posting;
    }

    /** One posting as the facts topic has it, of those of a record. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public byte[] encodeFact() {
        return encoded(records.get(turn(records)));
    }

    /** One posting of the facts topic, of those of a record. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public List<Posting> decodeFact() {
        return FactCodec.decodeAll(sent.get(turn(sent)));
    }

    /** One row of a day to bytes. */
    @Benchmark
    public byte[] encodeRow() {
        return DayRowCodec.encode(rows.get(turn(rows)));
    }

    /** One row of a day of bytes. */
    @Benchmark
    public DayRow decodeRow() {
        return DayRowCodec.decode(stored.get(turn(stored)));
    }

    private int turn(List<?> list) {
        int i = next < list.size() ? next : 0;
        next = i + 1 < list.size() ? i + 1 : 0;
        return i;
    }
}
