package io.deskpulse.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the six things an agent is assessed by 六项考核. The first five are what the trade names; the sixth differs from
 * house to house, so its place is meant to be taken by another.
 */
public enum Aspect {
    /** Enquirers who bought; a target is a share, 0–1. */
    CONVERSION("conversion", "询单转化率", 0, 1),
    /** Turns answered in time; a target is a share, 0–1. */
    RESPONSE_TIME("responseTime", "响应时间", 0, 1),
    /** What buyers think of the service; a target is a mark, 1–5. */
    DSR("dsr", "动态评分", 1, 5),
    /** Inquiry buyers; a target is their number on a day. */
    INQUIRY_VOLUME("inquiryVolume", "咨询量", 0, Integer.MAX_VALUE),
    /** Sales per paying buyer; a target is in the minor unit of the shop's currency. */
    ORDER_VALUE("orderValue", "客单价", 0, Integer.MAX_VALUE),
    /** Sales given back, of which less is better; a target is a share, 0–1. */
    REFUND_RATE("refundRate", "退款率", 0, 1);

    private final String id;
    private final String chinese;
    private final double leastTarget;
    private final double mostTarget;

    Aspect(String id, String chinese, double leastTarget, double mostTarget) {
        this.id = id;
        this.chinese = chinese;
        this.leastTarget = leastTarget;
        this.mostTarget = mostTarget;
    }

    /** Its name in policies and scorecards. */
    public String id() {
        return id;
    }

    /** Its name in the trade. */
    public String chinese() {
        return chinese;
    }

    boolean allowsTarget(double target) {
        return target >= leastTarget && target <= mostTarget;
    }

    /** What a target may be, in words. */
    String targets() {
        return mostTarget == Integer.MAX_VALUE
                ? "a number, 0 or more"
                : "a number from %.0f to %.0f".formatted(leastTarget, mostTarget);
    }

    /** The aspect of that name. */
    public static Optional<Aspect> ofId(String id) {
        return Arrays.stream(values()).filter(aspect -> aspect.id.equals(id)).findFirst();
    }
}
