package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.policy.PolicyBook;
import java.time.InstantSource;

/**
 * What every stage is given from outside.
 *
 * @param wall the wall clock
 * @param insight where the stages let themselves be looked into
 */
record Setup(AppConfig config, PolicyBook policies, InstantSource wall, PipelineInsight insight) {

    OpenLedgers ledgers() {
        return insight.ledgers();
    }

    Topics topics() {
        return new Topics(config);
    }
}
