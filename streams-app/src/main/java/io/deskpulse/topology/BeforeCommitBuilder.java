package io.deskpulse.topology;

import java.util.Map;
import org.apache.kafka.streams.state.StoreBuilder;

/** Declares a {@link BeforeCommit}, which holds nothing and so can be neither logged nor cached. */
record BeforeCommitBuilder(String name) implements StoreBuilder<BeforeCommit> {

    @Override
    public BeforeCommit build() {
        return new BeforeCommit(name);
    }

    @Override
    public StoreBuilder<BeforeCommit> withCachingEnabled() {
        return this;
    }

    @Override
    public StoreBuilder<BeforeCommit> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<BeforeCommit> withLoggingEnabled(Map<String, String> config) {
        return this;
    }

    @Override
    public StoreBuilder<BeforeCommit> withLoggingDisabled() {
        return this;
    }

    @Override
    public Map<String, String> logConfig() {
        return Map.of();
    }

    @Override
    public boolean loggingEnabled() {
        return false;
    }
}
