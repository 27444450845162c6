package io.deskpulse.local.alerting;

import io.deskpulse.local.demo.TemporaryState;
import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A desk and its watchers for the tests of one class, ended with it whatever happens. What the servers said is shown where
 * a test fails.
 */
final class WatchedDesk implements BeforeAllCallback, AfterAllCallback, AfterTestExecutionCallback {

    private final String policies;
    private TemporaryState folder;
    private Desk desk;
    private Watchers watchers;

    /** @param policies the content of a policies file */
    WatchedDesk(String policies) {
        this.policies = policies;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Watchers.require();
        folder = TemporaryState.create();
        desk = Desk.open(folder.directory(), policies);
        watchers = Watchers.of(desk, folder.directory());
    }

    Desk desk() {
        return desk;
    }

    Watchers watchers() {
        return watchers;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException().ifPresent(failed -> System.out.println(watchers.logs()));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        for (AutoCloseable part : Arrays.asList(watchers, desk, folder)) {
            if (part != null) {
                part.close();
            }
        }
    }
}
