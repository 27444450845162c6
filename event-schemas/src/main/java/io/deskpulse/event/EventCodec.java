package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of the input topics into events and back; the one place that decides whether bytes are a valid event.
 *
 * <p>Tolerant of fields it does not know, strict about those it does. Never fails in another way than it declares.
 */
public final class EventCodec {

    private EventCodec() {}

    /**
     * The event in the value of a record.
     *
     * @param value as received, null for a record without one
     * @throws RejectedException with the rule that is broken: MALFORMED_JSON and TOO_LARGE come before SCHEMA
     */
    public static Event decode(InputTopic topic, byte @Nullable [] value) throws RejectedException {
        return switch (topic) {
            case CHAT_MESSAGES -> JsonDocument.read(value, ChatMessageJson.NAMES, ChatMessageJson::read);
            case ORDER_EVENTS -> JsonDocument.read(value, OrderEventJson.NAMES, OrderEventJson::read);
            case RATING_EVENTS -> JsonDocument.read(value, RatingEventJson.NAMES, RatingEventJson::read);
        };
    }

    /** The same without the fast way, which must never say anything else. */
    static Event decodeStrictly(InputTopic topic, byte @Nullable [] value) throws RejectedException {
        return switch (topic) {
            case CHAT_MESSAGES -> JsonDocument.readStrictly(value, ChatMessageJson::read);
            case ORDER_EVENTS -> JsonDocument.readStrictly(value, OrderEventJson::read);
            case RATING_EVENTS -> JsonDocument.readStrictly(value, RatingEventJson::read);
        };
    }

    /** The canonical bytes of an event: known fields only, in the order of the record, absent ones left out. */
    public static byte[] encode(Event event) {
        return JsonDocument.write(out -> write(event, out));
    }

    private static void write(Event event, FieldWriter out) throws IOException {
        if (event instanceof ChatMessage message) {
            ChatMessageJson.write(message, out);
        } else if (event instanceof OrderEvent order) {
            OrderEventJson.write(order, out);
        } else if (event instanceof RatingEvent rating) {
            RatingEventJson.write(rating, out);
        }
    }
}
