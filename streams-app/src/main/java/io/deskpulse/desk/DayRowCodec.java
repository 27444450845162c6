package io.deskpulse.desk;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import java.util.List;
import java.util.Optional;

/** The stored bytes of a day row: only what is not zero, each figure under its code. */
public final class DayRowCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 2;

    /** The layout before there was anything for the roster. */
    private static final int WITHOUT_WORK = 1;

    /** More than any code of an hourly figure. */
    private static final List<Figure> FIGURES = List.of(Figure.values());

    private static final int HOUR_STEP = 256;

    private static final DayWork NO_WORK = new DayWork();

    private DayRowCodec() {}

    /** A row's bytes. */
    public static byte[] encode(DayRow row) {
        ByteWriter out = new ByteWriter(VERSION);
        writeDay(out, row);
        return out.toBytes();
    }

    /** Writes all of a day's row, as a part of something that has a layout version of its own. */
    static void writeDay(ByteWriter out, DayRow row) {
        write(out, row);
        DayWork work = row.hasWork() ? row.work() : NO_WORK;
        writeCounts(out, work.quarters().counts());
        writeCounts(out, work.levels().millis());
        writeCounts(out, work.levels().ended());
    }

    /** Writes a row of whatever span, as a part of something that has a layout version of its own. */
    public static void write(ByteWriter out, DayRow row) {
        for (Figure figure : FIGURES) {
            if (row.get(figure) != 0) {
                out.writeLong(figure.code());
                out.writeLong(row.get(figure));
            }
        }
        out.writeLong(0);
        writeCounts(out, row.within());
        out.writeLong(row.responses().buckets().size());
        row.responses().buckets().forEach((bucket, count) -> writePair(out, bucket, count));
        writeHours(out, row.hours());
    }

    private static void writeCounts(ByteWriter out, SparseCounts counts) {
        out.writeLong(counts.size());
        counts.forEach((number, count) -> writePair(out, number, count));
    }

    /** Hour by hour in one rising number with the figure's code, which is never 0. */
    private static void writeHours(ByteWriter out, DayHours hours) {
        hours.forEach((hour, figure, value) -> writePair(out, hour * HOUR_STEP + figure.code(), value));
        out.writeLong(0);
    }

    private static void writePair(ByteWriter out, long key, long value) {
        out.writeLong(key);
        out.writeLong(value);
    }

    /**
     * The row of those bytes.
     *
     * @throws IllegalArgumentException if they hold a figure this program does not know: it is older than they are
     */
    public static DayRow decode(byte[] bytes) {
        DayRow row = new DayRow();
        ByteReader in = ByteReader.ofVersions(bytes, WITHOUT_WORK, VERSION);
        read(in, row);
        if (in.version() > WITHOUT_WORK) {
            readWork(in, row);
        }
        return row;
    }

    /** Reads what {@link #writeDay} wrote into an empty row. */
    static void readDay(ByteReader in, DayRow row) {
        read(in, row);
        readWork(in, row);
    }

    /** Most rows are agents', which have none. */
    private static void readWork(ByteReader in, DayRow row) {
        readCounts(in, (number, count) -> row.work().quarters().addStored(number, count));
        readCounts(in, (chats, time) -> row.work().levels().addMillis(chats, time));
        readCounts(in, (chats, ended) -> row.work().levels().addEnded(chats, ended));
    }

    private static void readCounts(ByteReader in, SparseCounts.Reader counts) {
        for (int left = in.readInt(); left > 0; left--) {
            counts.read(in.readInt(), in.readLong());
        }
    }

    /** Reads what {@link #write} wrote into an empty row. */
    public static void read(ByteReader in, DayRow row) {
        for (int code = in.readInt(); code != 0; code = in.readInt()) {
            row.add(known(Figure.ofCode(code), code), in.readLong());
        }
        readCounts(in, row::addWithin);
        for (int left = in.readInt(); left > 0; left--) {
            row.responses().addBucket(in.readInt(), in.readLong());
        }
        readHours(in, row.hours());
    }

    private static void readHours(ByteReader in, DayHours hours) {
        for (int place = in.readInt(); place != 0; place = in.readInt()) {
            int code = place % HOUR_STEP;
            hours.add(place / HOUR_STEP, known(HourFigure.ofCode(code), code), in.readLong());
        }
    }

    private static <T> T known(Optional<T> figure, int code) {
        return figure.orElseThrow(() -> new IllegalArgumentException("no figure has code " + code));
    }
}
