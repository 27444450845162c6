package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.ShopPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The alerts topic holds each leg and level that passed, raised once and resolved once, whenever somebody looked. */
class AlertsEqualFactsTest {

    private static final int BUYERS = 12;
    private static final int MESSAGES = 400;
    private static final List<String> AGENTS = List.of("mei", "lin", "wei");

    private final ShopPolicy policy = Pack.GENERIC.policy();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldTellWhatTheEndedLegsSay(long seed, @TempDir Path folder) throws Exception {
        Random random = new Random(seed);
        List<SlowResponseAlert> alerts = new ArrayList<>();
        try (PipelineRun run = PipelineRun.in(folder)) {
            Instant now = Chats.at("09:00:00");
            for (int i = 0; i < MESSAGES; i++) {
                now = now.plusMillis(1 + random.nextInt(15_000));
                run.send(someMessage(i, now, random));
                if (random.nextInt(5) == 0) {
                    run.silence(Duration.ofMillis(100));
                    alerts.addAll(run.alerts());
                }
            }
            run.silence(Duration.ofDays(2)).silence(Duration.ofSeconds(1)).silence(Duration.ofSeconds(1));
            alerts.addAll(run.alerts());

            List<String> passed = passed(run.postings());
            assertThat(passed).isNotEmpty();
            assertThat(names(alerts, AlertState.RAISED)).containsExactlyInAnyOrderElementsOf(passed);
            assertThat(names(alerts, AlertState.RESOLVED)).containsExactlyInAnyOrderElementsOf(passed);
        }
        assertThat(alerts).allSatisfy(alert -> assertThat(alert.raisedAt() - alert.waitingSince())
                .isGreaterThan(alert.thresholdMs()));
    }

    private static ChatMessage someMessage(int number, Instant at, Random random) {
        String id = "m" + number;
        String buyer = "b" + random.nextInt(BUYERS);
        String agent = AGENTS.get(random.nextInt(AGENTS.size()));
        return switch (random.nextInt(10)) {
            case 0, 1 -> Chats.message(id, buyer, Sender.AGENT, Kind.TEXT, agent, null, at);
            case 2 -> Chats.message(id, buyer, Sender.SYSTEM, Kind.TRANSFER, null, agent, at);
            case 3 -> Chats.message(id, buyer, Sender.SYSTEM, Kind.CLOSE, null, null, at);
            default -> Chats.ask(id, buyer, at);
        };
    }

    private List<String> passed(List<Posting> postings) {
        Map<LegEnded, Integer> net = new HashMap<>();
        postings.forEach(posting -> {
            if (posting.fact() instanceof LegEnded leg) {
                net.merge(leg, posting.sign(), Integer::sum);
            }
        });
        return net.entrySet().stream()
                .filter(stated -> stated.getValue() > 0)
                .flatMap(stated -> Arrays.stream(AlertLevel.values())
                        .filter(level -> isPassed(stated.getKey(), level))
                        .map(level -> name(stated.getKey(), level)))
                .toList();
    }

    private boolean isPassed(LegEnded leg, AlertLevel level) {
        return leg.assessed()
                && leg.at() - leg.start() > policy.alertLevels().of(level).toMillis();
    }

    private static String name(LegEnded leg, AlertLevel level) {
        return leg.buyerId() + " " + leg.turnId() + "/" + leg.start() + " " + level;
    }

    private static List<String> names(List<SlowResponseAlert> alerts, AlertState state) {
        return alerts.stream()
                .filter(alert -> alert.state() == state)
                .map(alert -> alert.buyerId() + " " + alert.legId() + " " + alert.level())
                .toList();
    }
}
