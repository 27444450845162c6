package io.deskpulse.topology;

import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AgentStatusCodec;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.policy.PolicyBook;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What a record must be to get in (METRICS §1, §7), beyond what its bytes alone decide. */
final class GateRules {

    private final PolicyBook policies;
    private final InstantSource wall;
    private final long toleranceMs;

    /** The rules of an installation. */
    static GateRules of(Setup setup) {
        return new GateRules(
                setup.policies(), setup.wall(), setup.config().futureTolerance().toMillis());
    }

    /** @param toleranceMs how far ahead of the wall clock an event may be dated */
    GateRules(PolicyBook policies, InstantSource wall, long toleranceMs) {
        this.policies = policies;
        this.wall = wall;
        this.toleranceMs = toleranceMs;
    }

    /** The event in a record, if it may come in. */
    Event admit(InputTopic topic, byte @Nullable [] key, byte @Nullable [] value) throws RejectedException {
        Event event = EventCodec.decode(topic, value);
        if (key == null || !names(key, event)) {
            throw new RejectedException(Reason.KEY_MISMATCH, "the key is not shopId:buyerId of the event");
        }
        requirePast(event.at());
        if (event instanceof OrderEvent order && !currencyOf(order).equals(order.currency())) {
            throw new RejectedException(Reason.CURRENCY, "currency is not the shop's");
        }
        return event;
    }

    /** The status in a record, if it may come in. */
    AgentStatus admitStatus(byte @Nullable [] key, byte @Nullable [] value) throws RejectedException {
        AgentStatus status = AgentStatusCodec.decode(value);
        if (key == null || !status.key().equals(new String(key, StandardCharsets.UTF_8))) {
            throw new RejectedException(Reason.KEY_MISMATCH, "the key is not agentId of the status");
        }
        requirePast(status.at());
        return status;
    }

    private void requirePast(long at) throws RejectedException {
        if (at > wall.millis() + toleranceMs) {
            throw new RejectedException(Reason.FUTURE_TIME, "the event is dated ahead of the wall clock");
        }
    }

    private String currencyOf(OrderEvent order) {
        return policies.of(order.shopId()).currency();
    }

    /** Compares piece by piece, which spares every record a joined string; broken UTF-8 decodes to what no identifier holds. */
    private static boolean names(byte[] key, Event event) {
        String name = new String(key, StandardCharsets.UTF_8);
        int colon = event.shopId().length();
        int buyer = event.buyerId().length();
        return name.length() == colon + 1 + buyer
                && name.startsWith(event.shopId())
                && name.charAt(colon) == ':'
                && name.endsWith(event.buyerId());
    }
}
