package io.deskpulse.intake.csv;

import static io.deskpulse.intake.csv.Column.AGENT;
import static io.deskpulse.intake.csv.Column.AMOUNT;
import static io.deskpulse.intake.csv.Column.BUYER;
import static io.deskpulse.intake.csv.Column.CANCELLED_AT;
import static io.deskpulse.intake.csv.Column.CHARS;
import static io.deskpulse.intake.csv.Column.CREATED_AT;
import static io.deskpulse.intake.csv.Column.CURRENCY;
import static io.deskpulse.intake.csv.Column.DESCRIPTION;
import static io.deskpulse.intake.csv.Column.ITEMS;
import static io.deskpulse.intake.csv.Column.KIND;
import static io.deskpulse.intake.csv.Column.LOGISTICS;
import static io.deskpulse.intake.csv.Column.MESSAGE_ID;
import static io.deskpulse.intake.csv.Column.ORDER_ID;
import static io.deskpulse.intake.csv.Column.PAID_AT;
import static io.deskpulse.intake.csv.Column.RATED_AT;
import static io.deskpulse.intake.csv.Column.RATING_ID;
import static io.deskpulse.intake.csv.Column.REFUNDED_AT;
import static io.deskpulse.intake.csv.Column.REFUND_AMOUNT;
import static io.deskpulse.intake.csv.Column.SCORE;
import static io.deskpulse.intake.csv.Column.SENDER;
import static io.deskpulse.intake.csv.Column.SENT_AT;
import static io.deskpulse.intake.csv.Column.SERVICE;
import static io.deskpulse.intake.csv.Column.TEXT;
import static io.deskpulse.intake.csv.Column.TO_AGENT;

import java.util.Set;
import java.util.function.Function;

/** What the rows of an export are: which columns it must have and may have, and what becomes of a row. */
public enum Layout {
    /** A row is a message or notice of a chat. */
    CHAT(Set.of(BUYER, SENDER, SENT_AT), Set.of(MESSAGE_ID, AGENT, KIND, TO_AGENT, TEXT, CHARS), ChatRows::new),
    /** A row is an order with all that became of it. */
    ORDERS(
            Set.of(ORDER_ID, BUYER, AMOUNT, CREATED_AT),
            Set.of(CURRENCY, ITEMS, PAID_AT, CANCELLED_AT, REFUND_AMOUNT, REFUNDED_AT),
            OrderRows::new),
    /** A row is a rating, of the shop or of an agent. */
    RATINGS(
            Set.of(BUYER, RATED_AT),
            Set.of(RATING_ID, ORDER_ID, AGENT, DESCRIPTION, SERVICE, LOGISTICS, SCORE),
            RatingRows::new);

    private final Set<Column> required;
    private final Set<Column> optional;
    private final Function<CsvSettings, RowReader> reader;

    Layout(Set<Column> required, Set<Column> optional, Function<CsvSettings, RowReader> reader) {
        this.required = required;
        this.optional = optional;
        this.reader = reader;
    }

    /** Columns without which an export is not of this layout. */
    Set<Column> required() {
        return required;
    }

    /** Whether a column means something here. */
    public boolean knows(Column column) {
        return required.contains(column) || optional.contains(column);
    }

    RowReader reader(CsvSettings settings) {
        return reader.apply(settings);
    }
}
