package io.deskpulse.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place for data is prepared once, held by one, and only deleted if nobody chose it. */
class DataDirectoryTest {

    @TempDir
    private Path chosen;

    @Test
    void shouldStayWhenItWasChosen() throws IOException {
        DataDirectory.open(chosen).close();

        assertThat(chosen).isDirectory();
    }

    @Test
    void shouldVanishWithItsFilesWhenItWasTemporary() throws IOException {
        Path logs;
        try (DataDirectory temporary = DataDirectory.open(null)) {
            logs = Files.createDirectories(temporary.logs().resolve("chat-messages-0"));
        }

        assertThat(logs.getParent().getParent()).doesNotExist();
    }

    @Test
    void shouldBeFreeAgainOnceClosed() throws IOException {
        DataDirectory.open(chosen).close();

        assertThatCode(() -> DataDirectory.open(chosen).close()).doesNotThrowAnyException();
    }

    @Test
    void shouldBePreparedOnlyOnce() throws IOException {
        try (DataDirectory directory = DataDirectory.open(chosen)) {
            directory.format(properties(directory), Uuid.randomUuid());
            String first = clusterOf(directory);
            directory.format(properties(directory), Uuid.randomUuid());

            assertThat(clusterOf(directory)).isEqualTo(first).contains("cluster.id");
        }
    }

    @Test
    void shouldBeOfferedToNobodyElseWhileHeld() throws IOException {
        try (DataDirectory held = DataDirectory.open(chosen)) {
            assertThatExceptionOfType(BrokerStartException.class)
                    .isThrownBy(() -> DataDirectory.open(chosen))
                    .withMessageContaining("end it, or choose another directory");
            assertThat(held.logs().getParent()).isEqualTo(chosen);
        }
    }

    private static Properties properties(DataDirectory directory) {
        return BrokerProperties.of(
                new LoopbackPorts(19_092, 19_093), directory.logs(), new Membership(1, List.of(19_093)));
    }

    private static String clusterOf(DataDirectory directory) throws IOException {
        return Files.readString(directory.logs().resolve("meta.properties"));
    }
}
