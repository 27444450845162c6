package io.deskpulse.evidence;

import io.deskpulse.fact.ChatRated;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Converted;
import io.deskpulse.fact.Enquirer;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.HeadlineCase;
import io.deskpulse.fact.Inquiry;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.OrderPaid;
import io.deskpulse.fact.PayingBuyer;
import io.deskpulse.fact.Reception;
import io.deskpulse.fact.Refunded;
import io.deskpulse.fact.ServiceRated;
import io.deskpulse.fact.SessionEnded;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.fact.ShopRated;
import io.deskpulse.fact.SlowReception;
import io.deskpulse.fact.TurnEnded;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fact in words for people: the ids it rests on, so that they can be looked up, and what it says of whom. */
public final class FactWords implements Fact.Reader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    private final ZoneId zone;
    private String ids = "";
    private String details = "";

    private FactWords(ZoneId zone) {
        this.zone = zone;
    }

    /** The words for a fact, its times in that zone. */
    public static FactWords of(Fact fact, ZoneId zone) {
        FactWords words = new FactWords(zone);
        fact.readBy(words);
        return words;
    }

    /** An instant, in epoch milliseconds, as it is written in words. */
    public static String time(long at, ZoneId zone) {
        return TIME.format(Instant.ofEpochMilli(at).atZone(zone));
    }

    /** The messages, sessions, turns, orders and ratings it rests on. */
    public String ids() {
        return ids;
    }

    /** Who did what; of a response its start and end too. */
    public String details() {
        return details;
    }

    @Override
    public void read(SessionStarted fact) {
        ids = id("session", fact.sessionId());
        details = fact.botOnly() ? "bot only" : "";
    }

    @Override
    public void read(SessionJoined fact) {
        ids = id("session", fact.sessionId());
        details = fact.agentId() + (fact.first() ? ", nobody's no longer" : "");
    }

    @Override
    public void read(SessionEnded fact) {
        ids = id("session", fact.sessionId());
        details = fact.closed() ? "closed" : "silent since " + local(fact.lastMessageAt());
    }

    @Override
    public void read(Contact fact) {
        ids = id("message", fact.messageId()) + id(" session", fact.sessionId());
        details = switch (fact.from()) {
            case BUYER -> "from the buyer to " + who(fact.agentId());
            case AGENT -> "from " + who(fact.agentId());
        };
    }

    @Override
    public void read(Inquiry fact) {
        ids = id("message", fact.messageId());
        details = agentOrShop(fact.agentId()) + (fact.first() ? ", nobody's no longer" : "");
    }

    @Override
    public void read(Reception fact) {
        ids = id("message", fact.messageId());
        details = agentOrShop(fact.agentId());
    }

    @Override
    public void read(SlowReception fact) {
        ids = id("message", fact.messageId());
        details = agentOrShop(fact.agentId());
    }

    @Override
    public void read(LegOpened fact) {
        ids = id("turn", fact.turnId());
        details = who(fact.agentId());
    }

    @Override
    public void read(LegEnded fact) {
        ids = id("turn", fact.turnId()) + (fact.endedBy() == null ? "" : id(" end", fact.endedBy()));
        details = who(fact.agentId()) + " " + fact.outcome() + (fact.by() == null ? "" : " by " + fact.by())
                + span(fact.start(), fact.at()) + (fact.voided() ? ", void in the fair ledger" : "");
    }

    @Override
    public void read(TurnEnded fact) {
        ids = id("turn", fact.turnId());
        details = fact.end() + span(fact.openedAt(), fact.at());
    }

    @Override
    public void read(HeadlineCase fact) {
        ids = id("turn", fact.turnId());
        details = (fact.within() ? "met" : "missed") + span(fact.askedAt(), fact.at());
    }

    @Override
    public void read(Enquirer fact) {
        details = agentOrShop(fact.agentId());
    }

    @Override
    public void read(OrderPaid fact) {
        ids = id("order", fact.orderId()) + id(" payment", fact.eventId());
        details = "credited to " + who(fact.creditedTo()) + "; ORDER " + who(fact.byOrder()) + ", PAY "
                + who(fact.byPay()) + ", ORDER_FIRST " + who(fact.byOrderFirst());
    }

    @Override
    public void read(PayingBuyer fact) {
        ids = id("order", fact.orderId());
        details = fact.among() == PayingBuyer.Among.SILENT ? "silent" : agentOrShop(fact.agentId());
    }

    @Override
    public void read(Refunded fact) {
        ids = id("order", fact.orderId()) + id(" refund", fact.eventId());
        details = "credited to " + who(fact.creditedTo());
    }

    @Override
    public void read(Converted fact) {
        ids = id("order", fact.orderId());
        details = agentOrShop(fact.agentId());
    }

    @Override
    public void read(ShopRated fact) {
        ids = id("rating", fact.ratingId());
        details = "description %d, service %d, logistics %d"
                .formatted(fact.description(), fact.service(), fact.logistics());
    }

    @Override
    public void read(ServiceRated fact) {
        ids = id("rating", fact.ratingId()) + id(" order", fact.orderId());
        details = fact.agentId() + ", score " + fact.score();
    }

    @Override
    public void read(ChatRated fact) {
        ids = id("rating", fact.ratingId());
        details = who(fact.agentId()) + ", score " + fact.score();
    }

    private static String id(String what, String id) {
        return what + " " + id;
    }

    private static String who(@Nullable String agentId) {
        return agentId == null ? "nobody" : agentId;
    }

    private static String agentOrShop(@Nullable String agentId) {
        return agentId == null ? "the shop" : agentId;
    }

    private String span(long from, long to) {
        return ", " + local(from) + " to " + local(to);
    }

    private String local(long at) {
        return time(at, zone);
    }
}
