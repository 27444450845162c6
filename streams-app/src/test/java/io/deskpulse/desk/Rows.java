package io.deskpulse.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.ShopRated;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Day rows as the tests fill and report them. */
final class Rows {

    static final String SHOP = "s1";
    static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();
    private final DayDesk desk =
            new DayDesk((key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow())));

    Rows state(Fact... facts) {
        for (Fact fact : facts) {
            desk.post(Posting.state(fact));
        }
        return this;
    }

    Rows retract(Fact... facts) {
        for (Fact fact : facts) {
            desk.post(Posting.retract(fact));
        }
        return this;
    }

    /** A chat of the shop ended in the first instant of the day, when its agent held that many. */
    Rows endedAtOnce(int chats) {
        rows.computeIfAbsent(DayKey.shop(DAY, SHOP), key -> new DayRow())
                .work()
                .levels()
                .addEnded(chats, 1);
        return this;
    }

    DayRow row(DayKey key) {
        return rows.getOrDefault(key, new DayRow());
    }

    /** The rows of the whole report. */
    JsonNode reported() {
        return reported(null);
    }

    JsonNode reported(@Nullable LocalDate date) {
        return parsed(text(date)).get("rows");
    }

    String text(@Nullable LocalDate date) {
        ShopPolicy policy = Pack.TAOBAO.policy();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DayReport(new PolicyBook(policy, Map.of())).write(rows, date, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A leg that its owner replied to. */
    static LegEnded replied(LocalDate day, String shop, String agent, long responseMs) {
        ShopPolicy policy = Pack.TAOBAO.policy();
        long start = policy.startOf(day);
        return new LegEnded(
                shop,
                "b1",
                start + responseMs,
                day,
                "m1",
                agent,
                agent,
                start,
                policy.hourOf(start),
                Outcome.REPLIED,
                responseMs,
                Math.min(responseMs, policy.responseCap().toMillis()),
                policy.met(responseMs),
                policy.headline().isMetBy(responseMs),
                false,
                true,
                true,
                "m2");
    }

    static LegEnded replied(String agent, long responseMs) {
        return replied(DAY, SHOP, agent, responseMs);
    }

    /** A rating of the shop, the same in every dimension, by a buyer of his own. */
    static ShopRated rated(String buyer, LocalDate day, int score) {
        return new ShopRated(SHOP, buyer, 0, day, "r-" + buyer, score, score, score);
    }
}
