package io.deskpulse.notify;

import io.deskpulse.event.SlowResponseAlert;

/** A record of the alerts topic. */
public record SlowResponse(SlowResponseAlert alert) implements News {

    @Override
    public boolean concerns(Robot robot) {
        return robot.tellsOf(alert.shopId()) && alert.level().compareTo(robot.level()) >= 0;
    }
}
