package io.deskpulse.notify;

import io.deskpulse.event.AlertLevel;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One group robot as the operator has set it up.
 *
 * @param url where it takes messages; whoever knows it can post, so it is a secret
 * @param secret for the signature; absent where the robot asks for none
 * @param shops whose alerts it tells; empty for all, and then also what is of no shop
 * @param level the least level of slow responses it tells
 * @param severity the least severity of Alertmanager's alerts it tells
 * @param every the pause between two posts, {@link RobotType#leastPause()} or more
 */
public record Robot(
        String name,
        RobotType type,
        URI url,
        @Nullable String secret,
        Set<String> shops,
        AlertLevel level,
        Severity severity,
        Duration every) {

    /** Makes the shops immutable. */
    public Robot {
        shops = Set.copyOf(shops);
    }

    /** Whether alerts of that shop, or of none, are for its group. */
    boolean tellsOf(@Nullable String shop) {
        return shops.isEmpty() || (shop != null && shops.contains(shop));
    }

    /** Neither address nor secret. */
    @Override
    public String toString() {
        return name + " (" + type + ")";
    }
}
