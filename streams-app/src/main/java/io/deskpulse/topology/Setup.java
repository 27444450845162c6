package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.policy.PolicyBook;
import java.time.InstantSource;

/** What every stage is given from outside: the settings, the rules of the shops, the wall clock, and where ledgers are seen. */
record Setup(AppConfig config, PolicyBook policies, InstantSource wall, OpenLedgers ledgers) {

    Topics topics() {
        return new Topics(config);
    }
}
