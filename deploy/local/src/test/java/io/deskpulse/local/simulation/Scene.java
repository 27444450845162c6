package io.deskpulse.local.simulation;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A stage on which a test lets single buyers visit a shop of its own making, and sees what is said. */
final class Scene {

    private static final long DAY_MS = Duration.ofDays(1).toMillis();
    private static final double VERY_PATIENT_MS = 3_600_000;

    private final Stage stage;
    private final Cast cast;

    private Scene(String time) {
        this.stage = new Stage(Desks.ordinary(time, 1));
        this.cast = new Cast(stage, new Purchases(stage));
    }

    static Scene at(String time) {
        return new Scene(time);
    }

    /** A shop without bots, greetings or closing, which announces assignments. */
    static Shop plainShop(Seat... seats) {
        return new Shop(new ShopProfile("s1", false, false, false, true, false, 5_000, 0.9), List.of(seats));
    }

    static Shop botShop(Seat... seats) {
        return new Shop(new ShopProfile("s1", true, false, true, true, false, 5_000, 0.9), List.of(seats));
    }

    /** Somebody who answers always in the same time, but for the load. */
    static Seat agent(String agentId, Shift shift, double replyMs, int capacity) {
        return new Seat(new AgentPersona(agentId, shift, replyMs, 0, capacity));
    }

    Scene visitedBy(String buyerId, Shop shop) {
        cast.buyers().enter(new BuyerVisit(shop, new Buyer(buyerId), VERY_PATIENT_MS));
        return this;
    }

    /** All that is said until the same time of the next day. */
    List<ChatMessage> play() {
        OrderEvent curtain =
                new OrderEvent("e-end", "o-end", "s1", "b-end", OrderType.PAID, 0, "CNY", 1, stage.now() + DAY_MS);
        stage.after(DAY_MS, () -> stage.publish(curtain));
        List<ChatMessage> said = new ArrayList<>();
        for (var event = stage.nextEvent(); event != curtain; event = stage.nextEvent()) {
            if (event instanceof ChatMessage message) {
                said.add(message);
            }
        }
        return said;
    }

    static ChatMessage first(List<ChatMessage> said, Kind kind) {
        return said.stream()
                .filter(message -> message.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static ChatMessage first(List<ChatMessage> said, Sender sender) {
        return said.stream()
                .filter(message -> message.sender() == sender)
                .findFirst()
                .orElseThrow();
    }

    static List<ChatMessage> spokenWith(String buyerId, List<ChatMessage> said) {
        return said.stream()
                .filter(message -> message.buyerId().equals(buyerId))
                .toList();
    }
}
