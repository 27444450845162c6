package io.deskpulse.app;

import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.csv.Column;
import io.deskpulse.intake.csv.CsvSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options by which a command is told what an export does not say of itself. */
final class CsvOptions {

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "Of times without one; default ${DEFAULT-VALUE}.")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "CNY",
            description = "Of amounts without one, ISO 4217; default ${DEFAULT-VALUE}.")
    private String currency = "CNY";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "Of the file, such as GB18030, which covers GBK; default ${DEFAULT-VALUE}.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            defaultValue = ",",
            description = "Between cells; default ${DEFAULT-VALUE}.")
    private char separator = ',';

    @Option(
            names = "--column",
            paramLabel = "NAME=HEADING",
            description = "The heading of a column that has another than usual; may be repeated.")
    private Map<String, String> columns = new TreeMap<>();

    Map<String, String> columns() {
        return columns;
    }

    CsvSettings settings(String shop, Buyers buyers, Map<Column, String> headings) {
        return new CsvSettings(shop, buyers, zone, currency, encoding, separator, headings);
    }
}
