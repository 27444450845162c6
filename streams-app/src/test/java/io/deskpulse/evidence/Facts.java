package io.deskpulse.evidence;

import io.deskpulse.desk.DayKey;
import io.deskpulse.fact.ChatRated;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Inquiry;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.OrderPaid;
import io.deskpulse.fact.PayingBuyer;
import io.deskpulse.fact.Refunded;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.ShopRated;
import io.deskpulse.fact.TurnEnded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of one shop on one day, as a journey would state them. */
final class Facts {

    static final String SHOP = "s1";
    static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final DayKey SHOP_ROW = DayKey.shop(DAY, SHOP);
    static final DayKey A1_ROW = DayKey.agent(DAY, SHOP, "a1");
    static final List<Integer> THRESHOLDS = List.of(30, 60, 180);

    /** 10:00 in Shanghai. */
    private static final long TEN = Instant.parse("2026-11-11T02:00:00Z").toEpochMilli();

    private static final int HOUR = 10;

    private Facts() {}

    /** Agent a1 answers question {@code turn} of ten o'clock after so many seconds. */
    static Fact response(String turn, int seconds) {
        long ms = seconds * 1000L;
        List<Integer> met = THRESHOLDS.stream().filter(t -> seconds <= t).toList();
        return new LegEnded(
                SHOP,
                "b1",
                TEN + ms,
                DAY,
                turn,
                "a1",
                "a1",
                TEN,
                HOUR,
                LegEnded.Outcome.REPLIED,
                ms,
                ms,
                met,
                seconds <= 60,
                false,
                false,
                true,
                turn + "-reply");
    }

    /** A leg of a1 that somebody else ended. */
    static Fact lost(String turn, String rescuer) {
        return new LegEnded(
                SHOP,
                "b1",
                TEN + 90_000,
                DAY,
                turn,
                "a1",
                rescuer,
                TEN,
                HOUR,
                LegEnded.Outcome.RESCUED,
                0,
                0,
                List.of(),
                false,
                false,
                false,
                true,
                turn + "-reply");
    }

    static Fact inquiry(@Nullable String agent, boolean first) {
        return new Inquiry(SHOP, "b1", TEN, DAY, HOUR, "m1", agent, first);
    }

    static Fact sale(String order, long amount, @Nullable String agent) {
        return new OrderPaid(
                SHOP, "b1", TEN, DAY, HOUR, "pay-" + order, order, TEN, amount, 1, agent, agent, agent, agent);
    }

    static Fact refund(String order, long amount) {
        return new Refunded(SHOP, "b1", TEN, DAY, HOUR, "refund-" + order, order, true, amount, null);
    }

    static Fact payer(PayingBuyer.Among among, @Nullable String agent) {
        return new PayingBuyer(SHOP, "b1", TEN, DAY, HOUR, "o1", among, agent, 4200);
    }

    static Fact joined(String agent) {
        return new SessionJoined(SHOP, "b1", TEN, DAY, "m1", agent, true);
    }

    static Fact said(Contact.Side side, @Nullable String agent) {
        return new Contact(SHOP, "b1", TEN, DAY, "m2", "m1", agent, side, 0);
    }

    /** A turn of ten o'clock that was answered after so many seconds. */
    static Fact turn(int seconds) {
        long ms = seconds * 1000L;
        return new TurnEnded(SHOP, "b1", TEN + ms, DAY, "m1", TEN, TurnEnded.End.ANSWERED, ms, true);
    }

    static Fact chatRating(@Nullable String agent, int score) {
        return new ChatRated(SHOP, "b1", TEN, DAY, "r1", agent, score);
    }

    /** A rating of the shop with the same score for everything. */
    static Fact rating(LocalDate day, int score) {
        long at = day.atTime(10, 0).atZone(ZONE).toInstant().toEpochMilli();
        return new ShopRated(SHOP, "b1", at, day, "r-" + day, score, score, score);
    }
}
