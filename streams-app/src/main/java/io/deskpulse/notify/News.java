package io.deskpulse.notify;

/** One thing that robots are to tell. */
public sealed interface News permits SlowResponse, Incident, Unreadable {

    /** Whether it is for that robot's group. */
    boolean concerns(Robot robot);
}
