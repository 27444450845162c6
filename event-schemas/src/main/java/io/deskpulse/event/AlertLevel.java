package io.deskpulse.event;

/** Which of the policy's three limits a wait has passed; rising, so that the order of the constants is their weight. */
public enum AlertLevel {
    WARN,
    ALERT,
    BREACH
}
