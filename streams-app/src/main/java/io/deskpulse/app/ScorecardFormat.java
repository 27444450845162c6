package io.deskpulse.app;

import io.deskpulse.scorecard.Scorecard;
import io.deskpulse.scorecard.ScorecardJson;
import io.deskpulse.scorecard.print.ScorecardCsv;
import io.deskpulse.scorecard.print.ScorecardTable;
import java.io.IOException;
import java.io.PrintStream;

/** How a scorecard is printed. */
enum ScorecardFormat {
    /** For the terminal. */
    TABLE {
        @Override
        void write(Scorecard scorecard, PrintStream out) {
            ScorecardTable.write(scorecard, out);
        }
    },
    /** For the spreadsheet. */
    CSV {
        @Override
        void write(Scorecard scorecard, PrintStream out) {
            ScorecardCsv.write(scorecard, out);
        }
    },
    /** For programs. */
    JSON {
        @Override
        void write(Scorecard scorecard, PrintStream out) throws IOException {
            ScorecardJson.write(scorecard, out);
        }
    };

    abstract void write(Scorecard scorecard, PrintStream out) throws IOException;
}
