package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry buyer of a day had not bought lately 询单: once for the shop, without an agent, and once for every agent who received him.
 *
 * @param at when he first asked on the day, the instant he is judged at
 * @param hour the hour of the shop's clock then, 0–23
 */
public record Enquirer(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        int hour,
        @Nullable String agentId) implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
