package io.deskpulse.notify;

import java.time.Duration;
import java.util.Set;

/** The kinds of group robots, with the limits their makers publish. */
public enum RobotType {
    /**
     * 钉钉. 20 messages a minute, beyond which the robot is silent for ten minutes (open.dingtalk.com, custom robot access);
     * errcode 130101 says so. A message beyond 20,000 bytes is refused with 460101.
     */
    DINGTALK(20, 20, 6000, true, Set.of(130_101L)),

    /**
     * 企业微信. 20 messages a minute; text of at most 2048 bytes (developer.work.weixin.qq.com, document 91770); 45009 is its
     * errcode for too many calls. Its markdown would hold twice as much, but cannot be seen from within WeChat.
     */
    WECOM(20, 20, 2048, false, Set.of(45_009L)),

    /**
     * 飞书. 100 messages a minute and 5 a second, bodies of at most 20 KB (open.feishu.cn, custom bot guide); 11232 is the code
     * for too many, 99991400 that of the platform's gateway.
     */
    FEISHU(100, 5, 6000, true, Set.of(11_232L, 99_991_400L));

    /** How much of a published limit is used: others, a person testing for one, may post to the same robot. */
    private static final double SHARE = 0.75;

    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_SECOND = 1_000;

    private final int perMinute;
    private final int perSecond;
    private final int textBytes;
    private final boolean signs;
    private final Set<Long> limitCodes;

    RobotType(int perMinute, int perSecond, int textBytes, boolean signs, Set<Long> limitCodes) {
        this.perMinute = perMinute;
        this.perSecond = perSecond;
        this.textBytes = textBytes;
        this.signs = signs;
        this.limitCodes = limitCodes;
    }

    /** The published limit. */
    public int perMinute() {
        return perMinute;
    }

    /** The least time between two posts that stays below every published limit, whenever a minute is taken to begin. */
    public Duration leastPause() {
        double ofMinute = MILLIS_PER_MINUTE / perMinute;
        double ofSecond = MILLIS_PER_SECOND / perSecond;
        return Duration.ofMillis((long) Math.ceil(Math.max(ofMinute, ofSecond) / SHARE));
    }

    /** The longest text in UTF-8 bytes: what the platform takes, or what somebody still reads. */
    int textBytes() {
        return textBytes;
    }

    /** Whether the platform knows signatures. */
    boolean signs() {
        return signs;
    }

    /** Whether an answer's code says that it was too often. */
    boolean isLimit(long code) {
        return limitCodes.contains(code);
    }
}
