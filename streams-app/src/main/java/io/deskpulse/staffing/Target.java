package io.deskpulse.staffing;

/**
 * What a shop has promised its buyers, and its people.
 *
 * @param share of buyers, above 0 and below 1
 * @param withinSeconds how long these wait at most, 0 or more
 * @param maxOccupancy the share of their places that people hold at most on average, above 0, at most 1
 * @param shrinkage the share of rostered time in which people are not there: breaks, training, illness; 0 to below 1
 */
public record Target(double share, double withinSeconds, double maxOccupancy, double shrinkage) {

    /** @throws IllegalArgumentException if a number is out of its range */
    public Target {
        require(share > 0 && share < 1, "the share of buyers is above 0 and below 1");
        require(withinSeconds >= 0, "the wait is 0 s or more");
        require(maxOccupancy > 0 && maxOccupancy <= 1, "the occupancy is above 0 and at most 1");
        require(shrinkage >= 0 && shrinkage < 1, "the shrinkage is 0 or more and below 1");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    boolean isMetBy(WaitingLine line) {
        return line.occupancy() <= maxOccupancy && line.answeredWithin(withinSeconds) >= share;
    }
}
