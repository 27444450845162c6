package io.deskpulse.intake.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of an export can mean, and the headings by which it is known without being told. */
public enum Column {
    MESSAGE_ID("消息编号", "消息ID"),
    RATING_ID("评价编号", "评价ID"),
    ORDER_ID("订单编号", "订单号"),
    BUYER("买家", "买家昵称", "买家会员名", "客户"),
    AGENT("客服", "客服账号", "接待客服"),
    SENDER("发送方", "发送者类型"),
    KIND("类型", "消息类型"),
    TO_AGENT("转给", "转接客服"),
    SENT_AT("发送时间", "时间"),
    TEXT("内容", "消息内容"),
    CHARS("字数"),
    AMOUNT("实付金额", "买家实际支付金额"),
    CURRENCY("币种"),
    ITEMS("商品数量", "宝贝总数量"),
    CREATED_AT("下单时间", "订单创建时间"),
    PAID_AT("付款时间", "订单付款时间"),
    CANCELLED_AT("取消时间"),
    REFUND_AMOUNT("退款金额"),
    REFUNDED_AT("退款时间"),
    DESCRIPTION("描述相符"),
    SERVICE("服务态度"),
    LOGISTICS("物流服务"),
    SCORE("满意度"),
    RATED_AT("评价时间");

    private final List<String> chinese;

    Column(String... chinese) {
        this.chinese = List.of(chinese);
    }

    /** Its name as people write it: {@code sent_at}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Chinese headings that mean it. */
    List<String> chinese() {
        return chinese;
    }

    boolean isMeantBy(String heading) {
        return title().equalsIgnoreCase(heading) || chinese.contains(heading);
    }

    /** The column of that name. */
    public static Optional<Column> named(String title) {
        return Stream.of(values())
                .filter(column -> column.title().equals(title))
                .findFirst();
    }
}
