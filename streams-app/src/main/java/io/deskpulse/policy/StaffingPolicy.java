package io.deskpulse.policy;

import java.time.Duration;

/**
 * What a shop has promised its buyers and its people, by which it is told how many it needs. The defaults are customary in
 * contact centres; no marketplace asks for any.
 *
 * @param share of sessions, above 0 and below 1, that are to be taken up in time
 * @param answeredWithin how long these wait at most
 * @param maxOccupancy the share of their places, above 0 and at most 1, that people hold at most on average
 * @param shrinkage the share of rostered time, 0 to below 1, in which people are not there: breaks, training, illness
 * @param maxChats how many chats a person holds at once, unless his presence says otherwise
 * @param margin by what part of itself, 0 or more, the need may exceed the people who are there before that is told
 */
public record StaffingPolicy(
        double share, Duration answeredWithin, double maxOccupancy, double shrinkage, int maxChats, double margin) {

    /** What holds unless the policy says otherwise: 80 % within 30 s. */
    public static final StaffingPolicy STANDARD = new StaffingPolicy(0.8, Duration.ofSeconds(30), 0.85, 0.3, 5, 0.1);
}
