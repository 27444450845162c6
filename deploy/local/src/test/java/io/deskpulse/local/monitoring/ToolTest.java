package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A check that could not be made is never taken for one that was passed. */
class ToolTest {

    private final Tool missing = new Tool("no-such-program", "no-such-package");

    @Test
    void shouldSkipAndSayWhyWhereItIsMissing() {
        assertThatThrownBy(() -> missing.require(false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no-such-program is not installed (Debian package no-such-package)");
    }

    @Test
    void shouldFailWhereNothingMayBeMissing() {
        assertThatThrownBy(() -> missing.require(true))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("CI=true");
    }
}
