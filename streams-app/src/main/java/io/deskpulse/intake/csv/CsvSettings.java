package io.deskpulse.intake.csv;

import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.UnusableException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Map;

/**
 * What an export does not say of itself.
 *
 * @param shopId whose rows they are
 * @param buyers what becomes of customers
 * @param zone of times without one
 * @param currency of amounts without one, ISO 4217
 * @param encoding of the file
 * @param separator between cells
 * @param headings of columns that are called otherwise than usual
 */
public record CsvSettings(
        String shopId,
        Buyers buyers,
        ZoneId zone,
        String currency,
        Charset encoding,
        char separator,
        Map<Column, String> headings) {

    /** Makes the headings immutable. */
    public CsvSettings {
        headings = Map.copyOf(headings);
    }

    String buyer(Row row) throws UnusableException {
        return buyers.idOf(shopId, row.required(Column.BUYER));
    }
}
