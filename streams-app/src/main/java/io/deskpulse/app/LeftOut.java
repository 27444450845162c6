package io.deskpulse.app;

import io.deskpulse.batch.BatchResult;

/** Says what of a file its figures leave out, so that nobody takes them for those of every line. */
final class LeftOut {

    private LeftOut() {}

    static void tell(BatchResult result, Terminal terminal) {
        if (!result.quarantined().isEmpty()) {
            long lines = result.quarantined().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            String reasons = Counts.words(result.quarantined());
            terminal.note("%,d lines left out (%s); 'deskpulse check' lists them", lines, reasons);
        }
        if (result.duplicates() > 0) {
            terminal.note("%,d duplicates counted once", result.duplicates());
        }
    }
}
