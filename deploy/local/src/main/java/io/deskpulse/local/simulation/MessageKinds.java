package io.deskpulse.local.simulation;

import io.deskpulse.event.Kind;

/** What messages are made of: mostly text, at first often the card of the item in question. */
final class MessageKinds {

    private static final double FIRST_CARD = 0.25;
    private static final double CARD = 0.05;
    private static final double MEDIA = 0.12;

    private MessageKinds() {}

    static Kind ofFirst(Dice dice) {
        return dice.chance(FIRST_CARD) ? Kind.CARD : Kind.TEXT;
    }

    static Kind any(Dice dice) {
        double share = dice.share();
        if (share < CARD) {
            return Kind.CARD;
        }
        return share < MEDIA ? Kind.MEDIA : Kind.TEXT;
    }
}
