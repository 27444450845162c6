package io.deskpulse.local.containers;

import java.nio.file.Path;

/** The whole path with the images of the compose file, where a container engine has them. */
class WholePathInContainersTest extends WholePath {

    @Override
    Kafka kafka() throws Exception {
        return Kafka.contained();
    }

    @Override
    Prometheus prometheus(Path folder, String scraped) throws Exception {
        return Prometheus.contained(folder, scraped);
    }
}
