package io.deskpulse.policy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The rules as each marketplace publishes them (METRICS §2): what a shop starts from before its own overrides. */
public enum Pack {
    TAOBAO(
            hours(8, 23),
            HoursDecidedAt.TURN_OPEN,
            true,
            headline(Headline.Unit.TURN, 180),
            Attribution.ORDER_FIRST,
            48),
    JD(hours(9, 23), HoursDecidedAt.SESSION_START, false, headline(Headline.Unit.SESSION, 30), Attribution.ORDER, 24),
    PDD(hours(8, 23), HoursDecidedAt.TURN_OPEN, false, headline(Headline.Unit.BUYER, 180), Attribution.ORDER, 48),
    DOUYIN(hours(8, 23), HoursDecidedAt.TURN_OPEN, false, headline(Headline.Unit.MESSAGE, 180), Attribution.ORDER, 48),
    GENERIC(
            ServiceHours.ALWAYS,
            HoursDecidedAt.TURN_OPEN,
            true,
            headline(Headline.Unit.TURN, 60),
            Attribution.ORDER,
            48);

    private static final AlertLevels PATIENT = AlertLevels.seconds(60, 100, 180);
    private static final AlertLevels STRICT = AlertLevels.seconds(20, 30, 60);

    private final ServiceHours serviceHours;
    private final HoursDecidedAt hoursDecidedAt;
    private final boolean assistCounts;
    private final Headline headline;
    private final Attribution attribution;
    private final int attributionHours;

    Pack(
            ServiceHours serviceHours,
            HoursDecidedAt hoursDecidedAt,
            boolean assistCounts,
            Headline headline,
            Attribution attribution,
            int attributionHours) {
        this.serviceHours = serviceHours;
        this.hoursDecidedAt = hoursDecidedAt;
        this.assistCounts = assistCounts;
        this.headline = headline;
        this.attribution = attribution;
        this.attributionHours = attributionHours;
    }

    /** The policy of a shop that overrides nothing. */
    public ShopPolicy policy() {
        return new ShopPolicy(
                ZoneId.of("Asia/Shanghai"),
                serviceHours,
                hoursDecidedAt,
                assistCounts,
                Duration.ofMinutes(10),
                Duration.ofSeconds(600),
                Duration.ofSeconds(30),
                headline,
                attribution,
                Duration.ofHours(attributionHours),
                21,
                "CNY",
                this == JD ? STRICT : PATIENT,
                List.of(30, 60, 180),
                ScorecardPolicy.STANDARD,
                Overload.STANDARD,
                StaffingPolicy.STANDARD);
    }

    private static ServiceHours hours(int from, int to) {
        return new ServiceHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Headline headline(Headline.Unit unit, int withinSeconds) {
        return new Headline(unit, withinSeconds);
    }
}
