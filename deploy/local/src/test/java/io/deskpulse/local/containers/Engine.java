package io.deskpulse.local.containers;

import static org.junit.jupiter.api.Assumptions.abort;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;

/** The container engine of this machine, which need not have one. */
final class Engine {

    private Engine() {}

    /** Skips the test in one line where there is no engine, or where it has not got the image; pulls nothing. */
    static void require(String image) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            skip("no container engine answers");
        }
        try {
            DockerClientFactory.instance().client().inspectImageCmd(image).exec();
        } catch (NotFoundException e) {
            skip("the container engine has no image " + image);
        }
    }

    private static void skip(String reason) {
        System.out.println("Skipped: " + reason);
        abort(reason);
    }
}
