package io.deskpulse.evidence;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.event.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Months of two small shops in which everything happens: all kinds of events, out of order and repeated. */
final class RandomTraffic {

    private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");
    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(150),
            Duration.ofSeconds(7),
            Duration.ofSeconds(45),
            Duration.ofMinutes(11),
            Duration.ofHours(7),
            Duration.ofDays(20));
    private static final int OUT_OF_ORDER_BY = 6;

    private final Random dice;
    private final List<Event> events = new ArrayList<>();
    private long now = START.toEpochMilli();
    private String shop = "s1";
    private String buyer = "b1";

    private RandomTraffic(long seed) {
        this.dice = new Random(seed);
    }

    /** The same events for the same seed, in order of arrival. */
    static List<Event> of(long seed, int size) {
        RandomTraffic traffic = new RandomTraffic(seed);
        while (traffic.events.size() < size) {
            traffic.goOn();
        }
        return traffic.arrivals();
    }

    private void goOn() {
        // Short steps are likelier than long ones, or nobody would ever be answered.
        now += STEPS.get(Math.min(dice.nextInt(STEPS.size()), dice.nextInt(STEPS.size())))
                .toMillis();
        if (dice.nextInt(6) == 0) {
            shop = pick("s1", "s1", "s2");
            buyer = pick("b1", "b2", "b3");
        }
        switch (dice.nextInt(10)) {
            case 0 -> order();
            case 1 -> rating();
            case 2 -> notice();
            case 3, 4, 5 -> reply();
            default -> events.add(message(Sender.BUYER, Kind.TEXT, dice.nextInt(5) == 0 ? agent() : null, null));
        }
    }

    private void reply() {
        Sender sender = pick(Sender.AGENT, Sender.AGENT, Sender.AGENT, Sender.ASSIST, Sender.BOT, Sender.AUTO);
        events.add(message(sender, Kind.TEXT, agent(), null));
    }

    private void notice() {
        Kind kind = pick(Kind.ASSIGN, Kind.TRANSFER, Kind.QUEUE, Kind.CLOSE);
        boolean names = kind == Kind.ASSIGN || kind == Kind.TRANSFER;
        events.add(message(Sender.SYSTEM, kind, null, names ? agent() : null));
    }

    private void order() {
        String order = buyer + "-o" + dice.nextInt(4);
        OrderType type = pick(
                OrderType.CREATED,
                OrderType.PAID,
                OrderType.PAID,
                OrderType.PAID,
                OrderType.REFUNDED,
                OrderType.CANCELLED);
        events.add(
                new OrderEvent(id(), order, shop, buyer, type, dice.nextInt(10_000), "CNY", dice.nextInt(4) - 1, now));
    }

    private void rating() {
        boolean dsr = dice.nextInt(3) > 0;
        String order = dice.nextBoolean() ? buyer + "-o" + dice.nextInt(4) : null;
        events.add(
                dsr
                        ? new RatingEvent(
                                id(), shop, buyer, RatingType.DSR, order, null, score(), score(), score(), 0, now)
                        : new RatingEvent(
                                id(),
                                shop,
                                buyer,
                                RatingType.CSAT,
                                null,
                                dice.nextBoolean() ? agent() : null,
                                0,
                                0,
                                0,
                                score(),
                                now));
    }

    private ChatMessage message(Sender sender, Kind kind, @Nullable String agent, @Nullable String to) {
        return new ChatMessage(id(), shop, buyer, agent, sender, kind, to, now, ChatMessage.NO_CHARS);
    }

    /** Every event somewhat later or sooner than it should come, some of them twice. */
    private List<Event> arrivals() {
        List<Event> arrivals = new ArrayList<>();
        for (Event event : events) {
            arrivals.add(place(arrivals), event);
            if (dice.nextInt(8) == 0) {
                arrivals.add(event);
            }
        }
        return arrivals;
    }

    private int place(List<Event> arrivals) {
        int back = dice.nextInt(3) == 0 ? dice.nextInt(OUT_OF_ORDER_BY) : 0;
        return Math.max(0, arrivals.size() - back);
    }

    private String id() {
        return "e" + events.size();
    }

    private String agent() {
        return pick("a1", "a2", "店铺:小美");
    }

    private int score() {
        return 1 + dice.nextInt(5);
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[dice.nextInt(choices.length)];
    }
}
