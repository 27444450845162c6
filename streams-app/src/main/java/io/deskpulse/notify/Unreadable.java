package io.deskpulse.notify;

/** A record of the alerts topic that is no alert: everybody is told that there was one, for nobody knows whose it was. */
public record Unreadable() implements News {

    @Override
    public boolean concerns(Robot robot) {
        return true;
    }
}
