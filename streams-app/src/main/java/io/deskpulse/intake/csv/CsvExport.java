package io.deskpulse.intake.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.deskpulse.event.Event;
import io.deskpulse.intake.UnusableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One export of a known layout, read whole: its events in the order of time, and every row that is none, with its line. */
public final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final ObjectReader ROWS = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build()
            .readerFor(String[].class);

    private final Layout layout;
    private final CsvSettings settings;
    private final List<Event> events = new ArrayList<>();
    private final List<BadLine> badLines = new ArrayList<>();
    private List<String> unused = List.of();
    private long rows;

    private CsvExport(Layout layout, CsvSettings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    /**
     * A row that is no event.
     *
     * @param line where it begins, the header being line 1
     * @param rule what is wrong with it, without its content
     */
    public record BadLine(long line, String rule) {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws UnusableException if it is no such export: another encoding, another layout, no CSV
     */
    public static CsvExport read(Path file, Layout layout, CsvSettings settings) throws IOException, UnusableException {
        CsvExport export = new CsvExport(layout, settings);
        try (Reader text = text(file, settings)) {
            export.read(text);
        } catch (CharacterCodingException e) {
            throw new UnusableException("is not in " + settings.encoding() + "; say with --encoding what it is in");
        }
        export.events.sort(Comparator.comparingLong(Event::at));
        return export;
    }

    private static Reader text(Path file, CsvSettings settings) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                settings.encoding()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private void read(Reader text) throws IOException, UnusableException {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(settings.separator());
        long line = 1;
        try (MappingIterator<String[]> cells = ROWS.with(schema).readValues(text)) {
            if (!cells.hasNextValue()) {
                throw new UnusableException("is empty");
            }
            Header header = Header.read(cells.nextValue(), layout, settings.headings());
            unused = header.unused();
            RowReader reader = layout.reader(settings);
            while (cells.hasNextValue()) {
                String[] row = cells.nextValue();
                line = firstLine(row, cells.getParser().currentTokenLocation().getLineNr());
                take(header, row, line, reader);
            }
        } catch (JsonProcessingException e) {
            throw new UnusableException("is no CSV after line " + line);
        }
    }

    /** The parser tells the line on which the last cell begins; those before it may have lines of their own. */
    private static long firstLine(String[] row, long lastCell) {
        return lastCell
                - Stream.of(row)
                        .limit(row.length - 1L)
                        .flatMap(cell -> LINE_BREAK.matcher(cell).results())
                        .count();
    }

    private void take(Header header, String[] cells, long line, RowReader reader) {
        rows++;
        try {
            events.addAll(reader.events(new Row(header, cells)));
        } catch (UnusableException e) {
            badLines.add(new BadLine(line, e.rule()));
        }
    }

    /** Rows below the header. */
    public long rows() {
        return rows;
    }

    /** What became of them, in the order of time; equal times in the order of the file. */
    public List<Event> events() {
        return events;
    }

    /** The rows that became nothing. */
    public List<BadLine> badLines() {
        return badLines;
    }

    /** Headings of columns that were not looked at. */
    public List<String> unused() {
        return unused;
    }
}
