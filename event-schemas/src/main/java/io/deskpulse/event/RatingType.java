package io.deskpulse.event;

/** Which of the two ratings it is. */
public enum RatingType {
    /** The marketplace's rating of a shop in three dimensions 动态评分. */
    DSR,
    /** Satisfaction with one chat 满意度. */
    CSAT
}
