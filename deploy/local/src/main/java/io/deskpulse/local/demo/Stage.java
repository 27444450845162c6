package io.deskpulse.local.demo;

import io.deskpulse.app.Application;
import io.deskpulse.app.EventPublisher;
import io.deskpulse.app.Terminal;
import io.deskpulse.policy.PolicyBook;
import java.util.concurrent.CountDownLatch;

/**
 * What a source plays on.
 *
 * @param stopped reaches zero when the demo is to end
 */
public record Stage(
        Terminal terminal,
        Application application,
        EventPublisher publisher,
        DemoClock clock,
        PolicyBook policies,
        CountDownLatch stopped) {}
