package io.deskpulse.staffing;

/**
 * How many chats a person holds at once, and what that costs each of them.
 *
 * @param chats at once, 1 or more
 * @param growth by what part of itself the handle time grows with each further chat, 0 or more: 0 where people type
 *     while others wait for nothing, 1 where two chats take twice as long each
 */
public record Concurrency(int chats, double growth) {

    /** One chat after the other. */
    public static final Concurrency ONE = new Concurrency(1, 0);

    /** @throws IllegalArgumentException if a number is out of its range */
    public Concurrency {
        if (chats < 1 || !(growth >= 0) || Double.isInfinite(growth)) {
            throw new IllegalArgumentException(
                    "a person holds 1 chat or more, and their handle time grows by 0 or more");
        }
    }

    /** How long a chat holds its place when so many are held, of a chat that alone would take {@code seconds}. */
    public double handleSeconds(double seconds) {
        return seconds * (1 + growth * (chats - 1));
    }
}
