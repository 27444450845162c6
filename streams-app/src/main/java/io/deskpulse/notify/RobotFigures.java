package io.deskpulse.notify;

/**
 * What one robot has done since the start, and has still to do.
 *
 * @param received alerts taken over for it
 * @param repeated incidents that Alertmanager sent again although they were known
 * @param told alerts in digests that were accepted
 * @param digests posts that were accepted
 * @param limited posts refused because there were too many
 * @param refused posts refused for another reason
 * @param unknown posts that were not answered
 * @param pending alerts not told yet
 */
public record RobotFigures(
        String robot,
        long received,
        long repeated,
        long told,
        long digests,
        long limited,
        long refused,
        long unknown,
        long pending) {}
