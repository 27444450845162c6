package io.deskpulse.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One shop's settings as written in the file, laid over its pack; collects problems instead of stopping at the first. */
final class PolicySettings {

    private static final Set<String> KNOWN = Set.of(
            "pack",
            "zone",
            "serviceHours",
            "hoursDecidedAt",
            "assistCounts",
            "sessionGap",
            "responseCap",
            "transferGrace",
            "headline",
            "attribution",
            "attributionWindow",
            "afterSalesDays",
            "currency",
            "alertLevels",
            "thresholds",
            "scorecard",
            "overload",
            "staffing");
    private static final Set<String> HEADLINE = Set.of("unit", "withinSeconds");
    private static final Set<String> OVERLOAD = Set.of("overdueShare", "waitingPerAgent");
    private static final Set<String> STAFFING =
            Set.of("share", "answeredWithin", "maxOccupancy", "shrinkage", "maxChats", "margin");
    private static final Set<String> LEVELS = Set.of("warn", "alert", "breach");

    private final String path;
    private final JsonNode settings;
    private final List<String> problems;

    PolicySettings(String path, JsonNode settings, List<String> problems) {
        this.path = path;
        this.settings = settings;
        this.problems = problems;
    }

    /** The policy these settings make: over their own pack if they name one, else over what they inherit. */
    ShopPolicy over(ShopPolicy inherited) {
        checkKnown(KNOWN);
        ShopPolicy base =
                settings.has("pack") ? choice("pack", Pack.class, Pack.GENERIC).policy() : inherited;
        return new ShopPolicy(
                text("zone", base.zone(), SettingTexts::zone, "a zone such as \"Asia/Shanghai\""),
                text("serviceHours", base.serviceHours(), SettingTexts::hours, "hours such as \"08:00-23:00\""),
                choice("hoursDecidedAt", HoursDecidedAt.class, base.hoursDecidedAt()),
                bool("assistCounts", base.assistCounts()),
                positive("sessionGap", base.sessionGap()),
                positive("responseCap", base.responseCap()),
                duration("transferGrace", base.transferGrace()),
                within("headline").headline(base.headline()),
                choice("attribution", Attribution.class, base.attribution()),
                duration("attributionWindow", base.attributionWindow()),
                whole("afterSalesDays", base.afterSalesDays()),
                text("currency", base.currency(), SettingTexts::currency, "an ISO 4217 code such as \"CNY\""),
                within("alertLevels").alertLevels(base.alertLevels()),
                thresholds(base.thresholds()),
                new ScorecardSettings(path + ".scorecard", settings.path("scorecard"), problems).over(base.scorecard()),
                within("overload").overload(base.overload()),
                within("staffing").staffing(base.staffing()));
    }

    private Overload overload(Overload inherited) {
        checkKnown(OVERLOAD);
        return new Overload(
                number(
                        "overdueShare",
                        inherited.overdueShare(),
                        v -> v > 0 && v <= 1,
                        "a share, above 0 and at most 1"),
                value(
                        "waitingPerAgent",
                        inherited.waitingPerAgent(),
                        PolicySettings::positiveNumber,
                        "a whole number, 1 or more"));
    }

    private StaffingPolicy staffing(StaffingPolicy inherited) {
        checkKnown(STAFFING);
        return new StaffingPolicy(
                number("share", inherited.share(), v -> v > 0 && v < 1, "a share, above 0 and below 1"),
                duration("answeredWithin", inherited.answeredWithin()),
                number(
                        "maxOccupancy",
                        inherited.maxOccupancy(),
                        v -> v > 0 && v <= 1,
                        "a share, above 0 and at most 1"),
                number("shrinkage", inherited.shrinkage(), v -> v >= 0 && v < 1, "a share, 0 or more and below 1"),
                value("maxChats", inherited.maxChats(), PolicySettings::positiveNumber, "a whole number, 1 or more"),
                number("margin", inherited.margin(), v -> v >= 0 && v <= 1, "a share, 0 or more and at most 1"));
    }

    private double number(String name, double inherited, DoublePredicate allowed, String expected) {
        return value(name, inherited, v -> v.isNumber() && allowed.test(v.asDouble()) ? v.asDouble() : null, expected);
    }

    private static @Nullable Integer positiveNumber(JsonNode value) {
        Integer whole = wholeNumber(value);
        return whole == null || whole == 0 ? null : whole;
    }

    private Headline headline(Headline inherited) {
        checkKnown(HEADLINE);
        return new Headline(
                choice("unit", Headline.Unit.class, inherited.unit()),
                whole("withinSeconds", inherited.withinSeconds()));
    }

    private AlertLevels alertLevels(AlertLevels inherited) {
        checkKnown(LEVELS);
        AlertLevels read = new AlertLevels(
                duration("warn", inherited.warn()),
                duration("alert", inherited.alert()),
                duration("breach", inherited.breach()));
        if (!read.rise()) {
            problems.add(path + ": expected warn < alert < breach");
        }
        return read;
    }

    private PolicySettings within(String name) {
        JsonNode inner = settings.path(name);
        if (!inner.isMissingNode() && !inner.isObject()) {
            problems.add(path + "." + name + ": expected an object");
        }
        return new PolicySettings(path + "." + name, inner, problems);
    }

    private void checkKnown(Set<String> known) {
        settings.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(path + ": unknown setting \"" + name + "\"");
            }
        });
    }

    private <T> T value(String name, T inherited, Function<JsonNode, @Nullable T> reading, String expected) {
        JsonNode value = settings.path(name);
        if (value.isMissingNode()) {
            return inherited;
        }
        T read = reading.apply(value);
        if (read == null) {
            problems.add(path + "." + name + ": expected " + expected);
            return inherited;
        }
        return read;
    }

    private <T> T text(String name, T inherited, Function<String, @Nullable T> reading, String expected) {
        return value(name, inherited, v -> v.isTextual() ? reading.apply(v.textValue()) : null, expected);
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, E inherited) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        return text(name, inherited, wanted -> named(type, wanted), "one of " + String.join(", ", names));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private boolean bool(String name, boolean inherited) {
        return value(name, inherited, v -> v.isBoolean() ? v.booleanValue() : null, "true or false");
    }

    private int whole(String name, int inherited) {
        return value(name, inherited, PolicySettings::wholeNumber, "a whole number, 0 or more");
    }

    private static @Nullable Integer wholeNumber(JsonNode value) {
        boolean fits = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
        return fits ? value.intValue() : null;
    }

    private Duration duration(String name, Duration inherited) {
        return text(name, inherited, SettingTexts::duration, "a duration such as \"30 s\", \"10 min\" or \"48 h\"");
    }

    private Duration positive(String name, Duration inherited) {
        Duration read = duration(name, inherited);
        if (read.isZero()) {
            problems.add(path + "." + name + ": expected more than 0");
        }
        return read;
    }

    private List<Integer> thresholds(List<Integer> inherited) {
        return value("thresholds", inherited, PolicySettings::rising, "rising whole seconds such as [30, 60, 180]");
    }

    private static @Nullable List<Integer> rising(JsonNode value) {
        List<Integer> read = new ArrayList<>();
        int last = 0;
        for (JsonNode element : value) {
            Integer seconds = wholeNumber(element);
            if (seconds == null || seconds <= last) {
                return null;
            }
            read.add(seconds);
            last = seconds;
        }
        return value.isArray() && last > 0 ? List.copyOf(read) : null;
    }
}
