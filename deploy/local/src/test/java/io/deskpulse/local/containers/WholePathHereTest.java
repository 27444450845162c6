package io.deskpulse.local.containers;

import java.io.IOException;
import java.nio.file.Path;

/** The whole path with the embedded broker and the Prometheus that is installed. */
class WholePathHereTest extends WholePath {

    @Override
    Kafka kafka() {
        return Kafka.embedded();
    }

    @Override
    Prometheus prometheus(Path folder, String scraped) throws IOException {
        return Prometheus.installed(folder, scraped);
    }
}
