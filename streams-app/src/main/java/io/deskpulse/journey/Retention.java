package io.deskpulse.journey;

import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.policy.ShopPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forgets of a journey what can change no figure any more: figures older than the horizon are final, and what a younger
 * figure rests on is kept. Measured by the journey's own newest event, so that a replay forgets the same.
 *
 * @param horizonMs age, in milliseconds, beyond which figures are final; {@link Long#MAX_VALUE} forgets nothing
 */
record Retention(ShopPolicy policy, long horizonMs) {

    /** The longest month: a rating counts or not by those before it in its month. */
    private static final long MONTH_MS = Duration.ofDays(31).toMillis();

    /** The longest day, on which a clock is put back: figures of a day are final together, a day after its first event. */
    private static final long DAY_MS = Duration.ofHours(25).toMillis();

    /**
     * The instant after which the journey as a whole can be dropped, if nothing of it is open: however short the horizon,
     * a buyer counts once a day, a reply may be credited with an order for the attribution window, an order says for the
     * after-sales days that its buyer is no enquirer, and a rating for a month which number it has.
     */
    long endOf(Journey journey) {
        if (horizonMs == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        long atLeast = Math.max(DAY_MS, policy.attributionWindow().toMillis());
        long end = journey.newestOfAll() + Math.max(horizonMs, atLeast);
        for (OrderEvent order : journey.orders()) {
            end = Math.max(end, order.at() + lookback());
        }
        for (RatingEvent rating : journey.ratings()) {
            end = Math.max(end, rating.at() + MONTH_MS);
        }
        return end;
    }

    /** Why an order event or a rating changes nothing; null where it is to be applied. */
    @Nullable
    Verdict objectionTo(Journey journey, Event event) {
        if (journey.knows(event)) {
            return Verdict.DUPLICATE;
        }
        if (horizonMs == Long.MAX_VALUE || journey.newestOfAll() == Journey.NEVER) {
            return null;
        }
        long cut = journey.newestOfAll() - horizonMs;
        boolean tooLate = event.at() < (event instanceof OrderEvent ? cut - lookback() : cut - MONTH_MS);
        return tooLate ? Verdict.TOO_LATE : null;
    }

    Journey applyTo(Journey journey) {
        if (horizonMs == Long.MAX_VALUE) {
            return journey;
        }
        long cut = journey.newestOfAll() - horizonMs;
        return hasOlder(journey, cut) ? pruned(journey, cut) : journey;
    }

    private boolean hasOlder(Journey journey, long cut) {
        List<BuyerDay> days = journey.base().days();
        // What was asked after an instant was asked on no day before it; that spares most the look at a calendar.
        boolean olderDay = !days.isEmpty()
                && days.get(0).firstAskedAt() < cut
                && days.get(0).day().isBefore(firstDay(journey, cut));
        return olderDay
                || isAnyBefore(journey.orders(), cut - lookback())
                || isAnyBefore(journey.ratings(), cut - MONTH_MS);
    }

    /**
     * The first day that is kept: that of the cut, but none that messages still come to, for orders of a recording may run
     * ahead of its chats, and a day that is forgotten under way would count its buyer with every message anew.
     */
    private LocalDate firstDay(Journey journey, long cut) {
        return policy.dayOf(journey.newest() == Journey.NEVER ? cut : Math.min(cut, journey.newest() - DAY_MS));
    }

    private static boolean isAnyBefore(List<? extends Event> events, long instant) {
        for (Event event : events) {
            if (event.at() < instant) {
                return true;
            }
        }
        return false;
    }

    private Journey pruned(Journey journey, long cut) {
        List<RatingEvent> ratings = journey.ratings().stream()
                .filter(rating -> rating.at() >= cut - MONTH_MS)
                .toList();
        List<OrderEvent> orders = orders(journey.orders(), ratings, cut - lookback());
        long credits = orders.stream().mapToLong(OrderEvent::at).min().orElse(cut);
        // An order that is told late is credited too, as long as it is taken at all.
        long replies =
                Math.min(credits, cut - lookback()) - policy.attributionWindow().toMillis();
        LocalDate firstDay = firstDay(journey, cut);
        Conversation tip = journey.tip();
        return new Journey(
                pruned(journey.base(), firstDay, replies),
                journey.tail(),
                journey.newest(),
                journey.asOf(),
                journey.ids(),
                orders,
                ratings,
                tip == null ? null : pruned(tip, firstDay, replies),
                journey.steps());
    }

    /** An order is kept with all its events while one of them is young enough or a kept rating is about it. */
    private static List<OrderEvent> orders(List<OrderEvent> orders, List<RatingEvent> ratings, long oldest) {
        Map<String, Long> newest = new HashMap<>();
        orders.forEach(order -> newest.merge(order.orderId(), order.at(), Math::max));
        Set<String> kept = new HashSet<>();
        ratings.stream().map(RatingEvent::orderId).filter(Objects::nonNull).forEach(kept::add);
        newest.forEach((orderId, at) -> {
            if (at >= oldest) {
                kept.add(orderId);
            }
        });
        return orders.stream().filter(order -> kept.contains(order.orderId())).toList();
    }

    private static Conversation pruned(Conversation chat, LocalDate firstDay, long oldestReply) {
        return new Conversation(
                chat.session(),
                chat.turn(),
                chat.handOver(),
                chat.days().stream()
                        .filter(day -> !day.day().isBefore(firstDay))
                        .toList(),
                chat.replies().stream().filter(span -> span.to() >= oldestReply).toList());
    }

    /** The after-sales days before the first question of the day that the horizon cuts, which is kept whole. */
    private long lookback() {
        return Duration.ofHours(24L * policy.afterSalesDays()).toMillis() + DAY_MS;
    }
}
