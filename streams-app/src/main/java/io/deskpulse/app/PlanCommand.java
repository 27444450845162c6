package io.deskpulse.app;

import io.deskpulse.forecast.Forecaster;
import io.deskpulse.forecast.Promotion;
import io.deskpulse.forecast.Promotions;
import io.deskpulse.forecast.Slot;
import io.deskpulse.forecast.SlotForecast;
import io.deskpulse.policy.StaffingPolicy;
import io.deskpulse.roster.Need;
import io.deskpulse.roster.ShopRecord;
import io.deskpulse.roster.Work;
import io.deskpulse.staffing.WaitingLine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan FILE --day D}: how many people each quarter-hour of a day needs, for the roster. */
@Command(
        name = "plan",
        description = "Print how many agents 客服 each quarter-hour of a day needs, by shop, so that the policy's target "
                + "is met: at the desk, and on the roster 排班 with breaks and illness.")
final class PlanCommand implements Callable<Integer> {

    private static final List<String> HEADINGS = List.of(
            "shop", "from", "sessions", "high", "handle s", "agents", "rostered", "in time", "wait s", "occupancy");
    private static final int TEXTS = 2;

    private final Terminal terminal;

    @Mixin
    private final ShopRecords records = new ShopRecords();

    @Mixin
    private final PromotionsOption promotions = new PromotionsOption();

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            required = true,
            description = "The business day; only what was before it is looked at.")
    private LocalDate day = LocalDate.EPOCH;

    @Mixin
    private final SheetFormatOption format = new SheetFormatOption();

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        List<Promotion> calendar = promotions.read();
        ShopRecords.Read read = records.read(terminal);
        Sheet sheet = new Sheet(TEXTS, HEADINGS);
        read.shops().forEach((shop, record) -> add(sheet, read, shop, new Promotions(calendar, shop)));
        format.print(sheet, terminal);
        return ExitStatus.OK;
    }

    private void add(Sheet sheet, ShopRecords.Read read, String shop, Promotions ofShop) {
        ShopRecord record = read.shops().get(shop);
        Work work = record == null ? null : record.workBefore(day);
        if (record == null || work == null) {
            terminal.note("%s: no chat ended in the %d days before %s", shop, ShopRecord.MEASURED_DAYS, day);
            return;
        }
        StaffingPolicy policy = read.policies().of(shop).staffing();
        Forecaster forecaster = new Forecaster(record.arrivals(), ofShop);
        Slot now = origin(read.lastOf(shop).plus(1));
        for (int quarter = 0; quarter < Slot.PER_DAY; quarter++) {
            SlotForecast forecast = forecaster.at(now, distance(now, new Slot(day, quarter)));
            if (forecast != null) {
                sheet.add(line(shop, Need.of(forecast, work, policy), policy));
            }
        }
    }

    /** The beginning of the day, or the end of the file where that is earlier. */
    private Slot origin(Slot end) {
        Slot beginning = new Slot(day, 0);
        return end.compareTo(beginning) < 0 ? end : beginning;
    }

    private static int distance(Slot from, Slot to) {
        long days = to.day().toEpochDay() - from.day().toEpochDay();
        return Math.toIntExact(days * Slot.PER_DAY) + to.quarter() - from.quarter();
    }

    private static List<String> line(String shop, Need need, StaffingPolicy policy) {
        @Nullable WaitingLine line = need.required().line();
        return List.of(
                shop,
                need.forecast().slot().start().toString(),
                decimal(1, need.forecast().mean()),
                decimal(1, need.forecast().high()),
                line == null ? "" : decimal(0, line.handleSeconds()),
                Integer.toString(need.required().atDesk()),
                Integer.toString(need.required().rostered()),
                line == null
                        ? ""
                        : decimal(3, line.answeredWithin(policy.answeredWithin().toMillis() / 1000.0)),
                line == null ? "" : decimal(1, line.meanWaitSeconds()),
                line == null ? "" : decimal(3, line.occupancy()));
    }

    private static String decimal(int places, double number) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }
}
