package io.deskpulse.notify;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.Identifiers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A digest in words, English and Chinese side by side, within the bytes a robot takes. What does not fit is counted. Its own
 * words hold nothing that a platform interprets, and foreign ones pass through {@link PlainText}.
 */
final class DigestText {

    private static final int NAME = 32;
    private static final int SENTENCE = 100;
    private static final int NAMED_AGENTS = 3;
    private static final int NAMED_EVENTS = 8;

    /** Room for the two lines that count what is not shown. */
    private static final int TAIL_BYTES = 200;

    private final Digest digest;
    private final DateTimeFormatter time;
    private final int mostBytes;
    private final List<String> lines = new ArrayList<>();
    private int bytes;

    private DigestText(Digest digest, ZoneId zone, int mostBytes) {
        this.digest = digest;
        this.time = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
        this.mostBytes = mostBytes;
    }

    /** The whole digest, as far as it fits. */
    static String of(Digest digest, ZoneId zone, int mostBytes) {
        DigestText text = new DigestText(digest, zone, mostBytes);
        text.add(brief(digest));
        if (digest.unreadable() > 0) {
            text.add(digest.unreadable() + " unreadable records 条无法解读");
        }
        text.addEvents();
        text.addShops();
        return String.join("\n", text.lines);
    }

    /** Only how many there are: for a platform that will not have the names. */
    static String brief(Digest digest) {
        int notices = digest.notices();
        return "DeskPulse: " + notices + " notices 条通知, shops 店铺 "
                + digest.shops().size() + ", incidents 事件 " + digest.events().size();
    }

    private void addEvents() {
        int left = 0;
        int leftNotices = 0;
        int shown = 0;
        for (Digest.Event event : digest.events()) {
            if (shown < NAMED_EVENTS && addIfFits(line(event))) {
                shown++;
            } else {
                left++;
                leftNotices += event.notices();
            }
        }
        addRest(left, "incidents 起事件", leftNotices);
    }

    private void addShops() {
        int left = 0;
        int leftNotices = 0;
        for (Map.Entry<String, ShopTally> shop : digest.shops()) {
            if (left > 0 || !addIfFits(block(shop.getKey(), shop.getValue()))) {
                left++;
                leftNotices += shop.getValue().notices();
            }
        }
        addRest(left, "shops 家店铺", leftNotices);
    }

    private void addRest(int left, String things, int notices) {
        if (left > 0) {
            add("and 另有 " + left + " more " + things + ": " + notices + " notices 条通知");
        }
    }

    private boolean addIfFits(String block) {
        boolean fits = bytes + sizeOf(block) + TAIL_BYTES <= mostBytes;
        if (fits) {
            add(block);
        }
        return fits;
    }

    private void add(String block) {
        lines.add(block);
        bytes += sizeOf(block);
    }

    private static int sizeOf(String block) {
        return block.getBytes(StandardCharsets.UTF_8).length + 1;
    }

    private String line(Digest.Event event) {
        Incident incident = event.latest();
        String state =
                !incident.resolved() ? "firing 触发" : event.notices() > 1 ? "fired and resolved 其间已恢复" : "resolved 已恢复";
        return state + ", " + incident.severity().word() + ", " + PlainText.of(incident.rule(), NAME) + ", "
                + since(incident.startsAt()) + said(incident.summary()) + said(incident.summaryZh());
    }

    private static String said(String summary) {
        return summary.isBlank() ? "" : "\n  " + PlainText.of(summary, SENTENCE);
    }

    private String block(String shop, ShopTally tally) {
        StringBuilder block = new StringBuilder("shop 店铺 ").append(PlainText.of(shop, NAME));
        block.append(", ").append(tally.notices()).append(" notices 条通知");
        if (tally.raised() > 0) {
            block.append("\n  raised 新增: ").append(raised(tally));
            block.append("\n  waiting 等待: ").append(waits(tally.waits()));
        }
        appendCount(block, "resolved 已恢复", tally.resolved());
        appendCount(block, "raised and resolved meanwhile 其间已恢复", tally.meanwhile());
        appendCount(block, "repeated 重复", tally.repeated());
        return block.toString();
    }

    private static void appendCount(StringBuilder block, String words, int count) {
        if (count > 0) {
            block.append("\n  ").append(words).append(": ").append(count);
        }
    }

    private static String raised(ShopTally tally) {
        return "breach 严重 " + tally.raised(AlertLevel.BREACH) + ", alert 告警 " + tally.raised(AlertLevel.ALERT)
                + ", warn 预警 " + tally.raised(AlertLevel.WARN) + "; person 个人 " + tally.raised(AlertCause.PERSON)
                + ", overload 过载 " + tally.raised(AlertCause.OVERLOAD);
    }

    private String waits(List<ShopTally.Wait> waits) {
        String named = waits.stream()
                .limit(NAMED_AGENTS)
                .map(wait -> nameOf(wait.agentId()) + " " + since(wait.since()))
                .collect(Collectors.joining(", "));
        int more = waits.size() - NAMED_AGENTS;
        return more > 0 ? named + ", and 另有 " + more + " more 人" : named;
    }

    private static String nameOf(String agent) {
        return agent.equals(Identifiers.UNASSIGNED) ? "unassigned 未分配" : PlainText.of(agent, NAME);
    }

    private String since(Instant instant) {
        return "since " + time.format(instant) + " 起";
    }
}
