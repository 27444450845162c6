package io.deskpulse.metrics;

import static io.deskpulse.metrics.RowFamily.count;
import static io.deskpulse.metrics.RowFamily.ratio;

import io.deskpulse.desk.Figure;
import io.deskpulse.metrics.RowFamily.Scope;
import io.deskpulse.moment.RowFigures;
import io.deskpulse.policy.Attribution;
import java.util.List;
import java.util.Locale;

/** What the chats sell: of an agent, the orders credited to him; of a shop, all. */
final class SalesFamilies {

    static final List<RowFamily> ALL = List.of(
            count("enquirers", Figure.ENQUIRERS, "Enquirers 询单人数: buyers who asked without a recent purchase."),
            count(
                    "converted_next_day",
                    Figure.CONVERTED_NEXT_DAY,
                    "Enquirers who ordered and paid by the end of the next day 次日付款人数."),
            ratio(
                    "conversion_ratio",
                    Figure.CONVERTED_NEXT_DAY,
                    Figure.ENQUIRERS,
                    "Converted by the next day per enquirer 询单转化率: today's own, or as both came in the window."),
            count("paid_orders", Figure.PAID_ORDERS, "Orders paid 付款订单数."),
            count("paying_buyers", Figure.PAYING_BUYERS, "Buyers who paid, once a day 付款人数."),
            count("sales_minor", Figure.SALES_MINOR, "Amount paid 销售额."),
            count("items", Figure.ITEMS, "Items paid 付款件数."),
            ratio(
                    "average_order_value_minor",
                    Figure.SALES_MINOR,
                    Figure.PAYING_BUYERS,
                    "Amount paid per paying buyer 客单价."),
            ratio("items_per_buyer_ratio", Figure.ITEMS, Figure.PAYING_BUYERS, "Items per paying buyer 客件数."),
            count("refunded_minor", Figure.REFUNDED_MINOR, "Amount paid back 退款额; today: of what was paid today."),
            ratio(
                    "refund_ratio",
                    Figure.REFUNDED_MINOR,
                    Figure.SALES_MINOR,
                    "Amount paid back per amount paid 退款率; beside today's, of different orders."),
            new RowFamily(
                    "sales_by_rule_minor",
                    "Amount paid under each rule of attribution 归属; of a shop all, silent included.",
                    Scope.SHOPS,
                    List.of("rule"),
                    SalesFamilies::byRule),
            count("silent_sales_minor", Figure.SILENT_SALES_MINOR, "Amount paid that nobody is credited with 静默销售额.")
                    .ofShopsOnly(),
            count("silent_paid_orders", Figure.SILENT_PAID_ORDERS, "Orders paid that nobody is credited with 静默订单数.")
                    .ofShopsOnly(),
            count("silent_paying_buyers", Figure.SILENT_PAYING_BUYERS, "Buyers of such orders 静默付款人数.")
                    .ofShopsOnly(),
            ratio(
                            "silent_average_order_value_minor",
                            Figure.SILENT_SALES_MINOR,
                            Figure.SILENT_PAYING_BUYERS,
                            "Amount paid per such buyer 静默客单价: what nobody advised.")
                    .ofShopsOnly());

    private SalesFamilies() {}

    private static void byRule(RowFigures row, RowFamily.Sink sink) {
        for (Attribution rule : Attribution.values()) {
            sink.add(RowFamily.known(row.get(sales(rule))), rule.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Figure sales(Attribution rule) {
        return switch (rule) {
            case ORDER -> Figure.SALES_BY_ORDER;
            case PAY -> Figure.SALES_BY_PAY;
            case ORDER_FIRST -> Figure.SALES_BY_ORDER_FIRST;
        };
    }
}
