package io.deskpulse.notify;

/** How a message gets to its robot; exists so that what decides about posts needs no network. */
interface Sender {

    /** Posts once and tells what came of it. */
    Answer send(RobotType type, RobotMessage message) throws InterruptedException;
}
