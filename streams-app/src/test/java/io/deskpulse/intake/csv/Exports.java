package io.deskpulse.intake.csv;

import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.UnusableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/** Exports of shop s1 as tests write them. */
final class Exports {

    private final Path folder;
    private final ZoneId zone;

    Exports(Path folder) {
        this(folder, ZoneId.of("Asia/Shanghai"));
    }

    Exports(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    CsvExport read(Layout layout, String text) throws IOException, UnusableException {
        return read(layout, text, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Map.of());
    }

    CsvExport read(Layout layout, String text, Charset written, Charset said, Map<Column, String> headings)
            throws IOException, UnusableException {
        Path file = Files.write(folder.resolve("export.csv"), text.getBytes(written));
        return CsvExport.read(
                file, layout, new CsvSettings("s1", Buyers.AS_THEY_ARE, zone, "CNY", said, ',', headings));
    }
}
