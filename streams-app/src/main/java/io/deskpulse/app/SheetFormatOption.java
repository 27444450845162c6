package io.deskpulse.app;

import picocli.CommandLine.Option;

/** The option that says how a command prints its sheet. */
final class SheetFormatOption {

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Sheet.Format format = Sheet.Format.TABLE;

    /** Prints a sheet to standard output. */
    void print(Sheet sheet, Terminal terminal) throws CommandException {
        sheet.print(format, terminal.out());
        if (terminal.out().checkError()) {
            throw new CommandException("standard output cannot be written; is the disk full or the reader gone?");
        }
    }
}
