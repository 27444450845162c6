package io.deskpulse.app;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.BatchResult;
import io.deskpulse.forecast.Slot;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.ShopRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options by which a command is given what shops did, out of an event file. */
final class ShopRecords {

    @Parameters(paramLabel = "FILE", description = "Event file, one JSON line per event; gzip by its name.")
    private Path file = Path.of("");

    @Option(names = "--shop", paramLabel = "SHOP", description = "Only this shop.")
    private @Nullable String shop;

    @Mixin
    private final PolicyOption policies = new PolicyOption();

    /**
     * What was read.
     *
     * @param newestAt the newest event time, in epoch milliseconds
     */
    record Read(PolicyBook policies, SortedMap<String, ShopRecord> shops, long newestAt) {

        /** The quarter-hour of a shop's clock that the file ends in. */
        Slot lastOf(String shopId) {
            return Slot.of(Instant.ofEpochMilli(newestAt), policies.of(shopId).zone());
        }
    }

    /** Reads the file. */
    Read read(Terminal terminal) throws IOException, CommandException {
        PolicyBook book = policies.read();
        try (Progress progress = new Progress(terminal, "reading " + file.getFileName(), "lines")) {
            BatchResult result = BatchReport.of(file, book, progress);
            LeftOut.tell(result, terminal);
            SortedMap<String, ShopRecord> shops = ShopRecord.of(result.rows());
            if (shop != null) {
                shops.keySet().retainAll(Set.of(shop));
            }
            Long newestAt = result.newestAt();
            if (newestAt == null || shops.isEmpty()) {
                throw new CommandException(file + ": no sessions" + (shop == null ? "" : " of shop " + shop));
            }
            return new Read(book, shops, newestAt);
        }
    }
}
