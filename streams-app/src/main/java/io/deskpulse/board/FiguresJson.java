package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.moment.RowFigures;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.function.IntToLongFunction;

/** The figures of a row in one window; a ratio or mean that does not exist is left out. */
final class FiguresJson {

    private static final double MEDIAN = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    private final JsonGenerator json;
    private final RowFigures row;

    private FiguresJson(JsonGenerator json, RowFigures row) {
        this.json = json;
        this.row = row;
    }

    static void write(JsonGenerator json, Whose whose, String window, RowFigures row) throws IOException {
        FiguresJson figures = new FiguresJson(json, row);
        figures.writeResponses();
        figures.writeRates();
        if (whose.isShop()) {
            figures.writeRatio("headlineRate", Figure.HEADLINE_MET, Figure.HEADLINE_CASES);
            figures.writeCount("headlineCases", Figure.HEADLINE_CASES);
        }
        figures.writeCount("sessions", Figure.SESSIONS);
        if (window.equals(Moment.TODAY)) {
            figures.writeCount("inquiryBuyers", Figure.INQUIRY_BUYERS);
        }
        figures.writeSales();
    }

    private void writeResponses() throws IOException {
        writeCount("responses", Figure.LEGS_REPLIED);
        json.writeObjectFieldStart("meanMs");
        for (Ledger ledger : Ledger.values()) {
            write(ledger.label(), row.meanResponseMs(ledger));
        }
        json.writeEndObject();
        write("p50Ms", row.responseQuantileMs(MEDIAN));
        write("p90Ms", row.responseQuantileMs(NINE_IN_TEN));
        writeRatio("firstMeanMs", Figure.FIRST_RESPONSE_SUM_MS, Figure.FIRST_RESPONSES);
        writeCount("firstResponses", Figure.FIRST_RESPONSES);
    }

    private void writeRates() throws IOException {
        json.writeObjectFieldStart("judged");
        for (Ledger ledger : Ledger.values()) {
            writeCounts(ledger.label(), seconds -> row.judged(seconds, ledger));
        }
        json.writeEndObject();
        writeCounts("within", row::within);
        json.writeObjectFieldStart("rate");
        for (Ledger ledger : Ledger.values()) {
            json.writeObjectFieldStart(ledger.label());
            for (int seconds : row.policy().thresholds()) {
                write(Integer.toString(seconds), row.withinRatio(seconds, ledger));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeCounts(String name, IntToLongFunction bySeconds) throws IOException {
        json.writeObjectFieldStart(name);
        for (int seconds : row.policy().thresholds()) {
            json.writeNumberField(Integer.toString(seconds), bySeconds.applyAsLong(seconds));
        }
        json.writeEndObject();
    }

    private void writeSales() throws IOException {
        writeRatio("conversion", Figure.CONVERTED_NEXT_DAY, Figure.ENQUIRERS);
        writeCount("salesMinor", Figure.SALES_MINOR);
        writeCount("paidOrders", Figure.PAID_ORDERS);
        writeRatio("averageOrderMinor", Figure.SALES_MINOR, Figure.PAYING_BUYERS);
        writeCount("refundedMinor", Figure.REFUNDED_MINOR);
        writeRatio("satisfied", Figure.CSAT_SATISFIED, Figure.CSAT_COUNT);
        writeCount("csatCount", Figure.CSAT_COUNT);
    }

    private void writeCount(String name, Figure figure) throws IOException {
        json.writeNumberField(name, row.get(figure));
    }

    private void writeRatio(String name, Figure part, Figure whole) throws IOException {
        write(name, row.ratio(part, whole));
    }

    private void write(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        }
    }
}
