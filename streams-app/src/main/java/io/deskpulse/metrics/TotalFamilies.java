package io.deskpulse.metrics;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was counted of shops since their state began, for ranges that Prometheus forms itself. */
final class TotalFamilies {

    private static final double MILLIS = 1000.0;

    /** A figure that only grows. */
    private record Counted(Figure figure, Family family) {
        Counted(Figure figure, String suffix, String help) {
            this(figure, Family.counter(FamilyPair.SHOP + suffix, help, "shop"));
        }
    }

    private static final List<Counted> COUNTED = List.of(
            new Counted(Figure.BUYER_MESSAGES, "questions_total", "Messages of buyers 买家消息数."),
            new Counted(Figure.AGENT_MESSAGES, "replies_total", "Replies of agents 客服消息数."),
            new Counted(Figure.INQUIRY_BUYERS, "inquiries_total", "Buyers who began to ask on a day 咨询人数."),
            new Counted(Figure.SESSIONS, "chats_total", "Sessions 会话 that reached people."),
            new Counted(Figure.PAID_ORDERS, "payments_total", "Orders paid 付款订单数."),
            new Counted(Figure.SALES_MINOR, "paid_minor_total", "Amount paid 销售额."),
            new Counted(Figure.REFUNDED_MINOR, "paid_back_minor_total", "Amount paid back 退款额."));

    private static final Family ALERTS = Family.counter(
            "deskpulse_shop_slow_response_alerts_total",
            "Alerts raised for waiting buyers 超时预警, by whether a person or the overloaded desk kept them waiting.",
            "shop",
            "level",
            "cause");
    private static final Family RESPONSES =
            Family.histogram("deskpulse_shop_response_seconds", "Response times 响应时间 of assessed legs.", "shop");

    static final List<Family> ALL = all();

    private TotalFamilies() {}

    private static List<Family> all() {
        List<Family> all = new ArrayList<>();
        COUNTED.forEach(counted -> all.add(counted.family()));
        all.add(ALERTS);
        all.add(RESPONSES);
        return List.copyOf(all);
    }

    static void sample(Shown moment, Samples samples) {
        moment.totals().forEach((shopId, totals) -> {
            COUNTED.forEach(counted ->
                    samples.addCount(counted.family(), totals.counted().get(counted.figure()), shopId));
            sampleAlerts(shopId, totals, samples);
            samples.addHistogram(RESPONSES, responses(totals), shopId);
        });
    }

    /** All kinds from the start, for a rate needs the zero before the first. */
    private static void sampleAlerts(String shopId, Totals totals, Samples samples) {
        for (AlertLevel level : AlertLevel.values()) {
            for (AlertCause cause : AlertCause.values()) {
                long count = totals.alerts().getOrDefault(new Totals.Alerts(level, cause), 0L);
                samples.addCount(ALERTS, count, shopId, label(level), label(cause));
            }
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Sizes responses(Totals totals) {
        DayRow counted = totals.counted();
        Sizes sizes = new Sizes(counted.get(Figure.RESPONSE_SUM_MS) / MILLIS);
        long left = counted.get(Figure.LEGS_REPLIED);
        for (int limit : Totals.BUCKETS) {
            long met = totals.responses().getOrDefault(limit, 0L);
            sizes.add(limit, met);
            left -= met;
        }
        sizes.add(Double.POSITIVE_INFINITY, left);
        return sizes;
    }
}
