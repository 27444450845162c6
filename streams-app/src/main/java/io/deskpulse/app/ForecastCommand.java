package io.deskpulse.app;

import io.deskpulse.forecast.Backtest;
import io.deskpulse.forecast.Forecaster;
import io.deskpulse.forecast.Promotion;
import io.deskpulse.forecast.Promotions;
import io.deskpulse.forecast.Slot;
import io.deskpulse.forecast.SlotForecast;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forecast FILE}: how many sessions the next day brings, or how good such forecasts of the past would have been. */
@Command(
        name = "forecast",
        description = "Print how many sessions 会话 each quarter-hour of the next 24 h is expected to bring, by shop.")
final class ForecastCommand implements Callable<Integer> {

    private static final List<String> HEADINGS = List.of("shop", "from", "basis", "sessions", "low", "high");
    private static final List<String> ERRORS =
            List.of("ahead", "quarter-hours", "forecast", "yesterday", "last week", "covered");

    private final Terminal terminal;

    @Mixin
    private final ShopRecords records = new ShopRecords();

    @Mixin
    private final PromotionsOption promotions = new PromotionsOption();

    @Option(
            names = "--at",
            paramLabel = "YYYY-MM-DDTHH:MM",
            description = "Forecast from then on, by the shops' clocks, knowing only what was before; "
                    + "without it, from the end of the file.")
    private @Nullable LocalDateTime at;

    @Option(
            names = "--backtest",
            description =
                    "Print instead the mean absolute error of forecasts of the past, in sessions of a quarter-hour, "
                            + "beside those of the same quarter-hour yesterday and last week.")
    private boolean backtest;

    @Mixin
    private final SheetFormatOption format = new SheetFormatOption();

    ForecastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        List<Promotion> calendar = promotions.read();
        ShopRecords.Read read = records.read(terminal);
        Sheet sheet = backtest ? errors(read, calendar) : forecasts(read, calendar);
        format.print(sheet, terminal);
        return ExitStatus.OK;
    }

    private Sheet forecasts(ShopRecords.Read read, List<Promotion> calendar) {
        Sheet sheet = new Sheet(3, HEADINGS);
        read.shops().forEach((shop, record) -> {
            Slot now = at == null ? read.lastOf(shop).plus(1) : Slot.of(at);
            List<SlotForecast> next =
                    new Forecaster(record.arrivals(), new Promotions(calendar, shop)).next(now, Slot.PER_DAY);
            if (next.isEmpty()) {
                terminal.note("%s: nothing is known of any whole day before, so there is no forecast", shop);
            }
            next.forEach(one -> sheet.add(line(shop, one)));
        });
        return sheet;
    }

    private static List<String> line(String shop, SlotForecast one) {
        return List.of(
                shop,
                one.slot().start().toString(),
                one.basis().name().toLowerCase(Locale.ROOT),
                decimal(one.mean()),
                decimal(one.low()),
                decimal(one.high()));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static Sheet errors(ShopRecords.Read read, List<Promotion> calendar) throws CommandException {
        Backtest test = new Backtest();
        read.shops().forEach((shop, record) -> test.add(record.arrivals(), new Promotions(calendar, shop)));
        Sheet sheet = new Sheet(1, ERRORS);
        test.byHorizon().forEach((hours, errors) -> {
            if (errors.number() > 0) {
                sheet.add(List.of(
                        hours + " h",
                        Long.toString(errors.number()),
                        thousandths(errors.ours()),
                        thousandths(errors.yesterdays()),
                        thousandths(errors.lastWeeks()),
                        thousandths(errors.covered())));
            }
        });
        if (test.byHorizon().values().stream().allMatch(errors -> errors.number() == 0)) {
            throw new CommandException("the file holds no more than a week: there is nothing to judge forecasts by");
        }
        return sheet;
    }

    private static String thousandths(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
