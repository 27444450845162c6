package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry buyer of a day had not bought lately 询单: once for the shop, without an agent, and once for every agent who received him.
 *
 * @param at when he first asked on the day, the instant he is judged at
 */
public record Enquirer(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        @Nullable String agentId) implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}
