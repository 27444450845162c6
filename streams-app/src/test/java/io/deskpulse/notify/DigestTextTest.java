package io.deskpulse.notify;

import static io.deskpulse.notify.Alerts.firing;
import static io.deskpulse.notify.Alerts.over;
import static io.deskpulse.notify.Alerts.raised;
import static io.deskpulse.notify.Alerts.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertLevel;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigestTextTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int ENOUGH = 10_000;
    private static final int WECOM = RobotType.WECOM.textBytes();
    private static final Pattern COUNT = Pattern.compile("(\\d+) notices");

    private static String text(List<News> news, List<Incident> incidents, int mostBytes) {
        return DigestText.of(Digest.of(news, incidents), SHANGHAI, mostBytes);
    }

    private static List<News> oneIn(int shops) {
        return IntStream.range(0, shops)
                .mapToObj(i -> (News) raised("店" + i, "小美", "leg" + i, AlertLevel.ALERT))
                .toList();
    }

    private static long sumOfParts(String text) {
        List<Long> counts = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            counts.add(Long.parseLong(count.group(1)));
        }
        return counts.stream().skip(1).mapToLong(Long::longValue).sum();
    }

    @Test
    void shouldSayInBothLanguagesWhatWasRaisedAndWhoIsWaitedFor() {
        assertThat(text(List.of(raised("s1", "店铺:小美", "leg", AlertLevel.BREACH)), List.of(), ENOUGH))
                .isEqualTo(
                        """
                        DeskPulse: 1 notices 条通知, shops 店铺 1, incidents 事件 0
                        shop 店铺 s1, 1 notices 条通知
                          raised 新增: breach 严重 1, alert 告警 0, warn 预警 0; person 个人 1, overload 过载 0
                          waiting 等待: 店铺：小美 since 11-11 10:40:00 起""");
    }

    @Test
    void shouldSayWhatIsOver() {
        SlowResponse brief = raised("s1", "mei", "leg", AlertLevel.WARN);
        SlowResponse older = raised("s1", "mei", "old", AlertLevel.WARN);

        assertThat(text(List.of(brief, resolved(brief), resolved(older)), List.of(), ENOUGH))
                .endsWith("shop 店铺 s1, 3 notices 条通知\n  resolved 已恢复: 1\n  raised and resolved meanwhile 其间已恢复: 1");
    }

    @Test
    void shouldSayWhatAlertmanagerSays() {
        assertThat(text(List.of(), List.of(firing("Down"), over(firing("Lag"))), ENOUGH))
                .isEqualTo(
                        """
                        DeskPulse: 2 notices 条通知, shops 店铺 0, incidents 事件 2
                        firing 触发, critical, Down, since 11-11 10:40:00 起
                          it is down
                          已停止
                        resolved 已恢复, critical, Lag, since 11-11 10:40:00 起
                          it is down
                          已停止""");
    }

    @Test
    void shouldNameThreeAgentsAndCountTheRest() {
        List<News> news = new ArrayList<>();
        for (String agent : List.of("a", "b", "c", "d", "e")) {
            news.add(raised("s1", agent, agent, AlertLevel.WARN));
        }

        assertThat(text(news, List.of(), ENOUGH)).endsWith(" 起, and 另有 2 more 人");
    }

    @Test
    void shouldSayThatNobodyOwesTheAnswer() {
        assertThat(text(List.of(raised("s1", "unassigned", "leg", AlertLevel.WARN)), List.of(), ENOUGH))
                .contains("waiting 等待: unassigned 未分配 since ");
    }

    @Test
    void shouldCountTheShopsThatDoNotFit() {
        String text = text(oneIn(100), List.of(), WECOM);

        assertThat(text).containsPattern("\nand 另有 \\d+ more shops 家店铺: \\d+ notices 条通知$");
        assertThat(text).startsWith("DeskPulse: 100 notices");
        assertThat(sumOfParts(text)).isEqualTo(100);
    }

    @Test
    void shouldLeaveRoomForShopsWhereThereAreManyIncidents() {
        List<Incident> incidents =
                IntStream.range(0, 50).mapToObj(i -> firing("Down" + i)).toList();

        assertThat(text(oneIn(1), incidents, RobotType.DINGTALK.textBytes()))
                .contains("\nand 另有 42 more incidents 起事件: 42 notices 条通知\nshop 店铺 店0");
    }

    @Test
    void shouldHoldNoNameWhenBrief() {
        assertThat(DigestText.brief(Digest.of(oneIn(3), List.of(firing("Down")))))
                .isEqualTo("DeskPulse: 4 notices 条通知, shops 店铺 3, incidents 事件 1");
    }

    @Property(tries = 500)
    void shouldFitAndBeHarmlessAndCountEverythingWhateverTheNamesAre(
            @ForAll @Size(max = 40) List<@From("names") String> names) {
        List<News> news = new ArrayList<>();
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            news.add(raised(name, name, "leg" + i, AlertLevel.WARN));
            incidents.add(Alerts.incident(name + i, name, false, name, name));
        }

        String text = text(news, incidents, WECOM);

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(WECOM);
        assertThat(text.lines().flatMap(line -> Harm.in(line).stream())).isEmpty();
        assertThat(text).startsWith("DeskPulse: " + 2 * names.size() + " notices");
    }

    @Provide
    Arbitrary<String> names() {
        return Names.hostile();
    }
}
