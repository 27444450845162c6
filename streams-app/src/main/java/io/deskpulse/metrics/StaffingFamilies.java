package io.deskpulse.metrics;

import io.deskpulse.roster.Outlook;
import io.deskpulse.roster.ShopNeeds;
import io.deskpulse.roster.Work;
import java.util.List;
import java.util.Locale;

/** What the next hours bring, and how many people that takes. */
final class StaffingFamilies {

    private static final Family EXPECTED = Family.gauge(
            "deskpulse_shop_expected_sessions",
            "Sessions expected 预测会话量 in the quarter-hour that begins so far ahead of the one that runs.",
            "shop",
            "ahead");
    private static final Family REQUIRED = Family.gauge(
            "deskpulse_shop_required_agents",
            "Agents whom that quarter-hour needs at the desk 所需客服 to keep the policy's target.",
            "shop",
            "ahead");
    private static final Family MISSING = Family.gauge(
            "deskpulse_shop_missing_agents",
            "Agents who lack in the next hour 缺岗, beyond the policy's margin, as against those who work now; else 0.",
            "shop");
    private static final Family BASIS = Family.gauge(
            "deskpulse_shop_forecast_basis",
            "1 for what the forecast rests on: weeks, days, or lately on a shop's first day; nothing for others.",
            "shop",
            "basis");
    private static final Family HANDLE = Family.gauge(
            "deskpulse_shop_session_work_seconds",
            "Time that a session takes of one who holds no other 单会话接待时长, measured over four weeks.",
            "shop");
    private static final Family GROWTH = Family.gauge(
            "deskpulse_shop_concurrency_growth_ratio",
            "By what part of itself each further chat held at once prolongs it 并发延长系数, measured over four weeks.",
            "shop");
    private static final Family PATIENCE = Family.gauge(
            "deskpulse_shop_patience_seconds",
            "Mean time after which buyers leave unanswered 买家耐心; nothing where nobody has left in four weeks.",
            "shop");

    static final List<Family> ALL = List.of(EXPECTED, REQUIRED, MISSING, BASIS, HANDLE, GROWTH, PATIENCE);

    private StaffingFamilies() {}

    /** @param working how many work now */
    static void sample(String shop, ShopNeeds needs, int working, Samples samples) {
        needs.expected()
                .forEach((ahead, forecast) -> samples.add(EXPECTED, forecast.mean(), List.of(shop, ahead.label())));
        needs.needs()
                .forEach((ahead, need) ->
                        samples.addCount(REQUIRED, need.required().atDesk(), shop, ahead.label()));
        Outlook outlook = needs.outlook();
        outlook.expected().stream()
                .findFirst()
                .ifPresent(next ->
                        samples.addCount(BASIS, 1, shop, next.basis().name().toLowerCase(Locale.ROOT)));
        Work work = outlook.work();
        if (work != null) {
            samples.addCount(MISSING, needs.missing(working), shop);
            samples.add(HANDLE, work.handleSeconds(), List.of(shop));
            samples.add(GROWTH, work.growth(), List.of(shop));
            if (Double.isFinite(work.patienceSeconds())) {
                samples.add(PATIENCE, work.patienceSeconds(), List.of(shop));
            }
        }
    }
}
