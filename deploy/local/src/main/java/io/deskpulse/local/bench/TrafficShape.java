package io.deskpulse.local.bench;

/**
 * What simulated events are like; the denser they are in their own time, the more buyers are in flight among as many events.
 *
 * @param shops simulated shops
 * @param agents people of all shops together
 * @param perSecond events for each second of their own time
 * @param seed which of the possible days is played
 */
public record TrafficShape(int shops, int agents, int perSecond, long seed) {

    /** @throws IllegalArgumentException naming what cannot be */
    public TrafficShape {
        if (shops < 1 || agents < shops) {
            throw new IllegalArgumentException("--agents takes at least one for each of --shops");
        }
    }
}
