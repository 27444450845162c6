package io.deskpulse.local.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.monitoring.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system tests run is what is shipped, but for its waits and addresses. */
class HurriedDeploymentTest {

    private static final Path DESK_ALERTS = Path.of("rules", "alerts-desk.yml");

    @TempDir
    Path folder;

    private final HurriedDeployment deployment = new HurriedDeployment(Map.of("127.0.0.1:9095", "127.0.0.1:1"));

    @Test
    void shouldChangeNothingOfAnAlertButItsWaits() throws IOException {
        deployment.writePrometheus(folder);

        assertThat(changed(Deployment.PROMETHEUS.resolve(DESK_ALERTS), folder.resolve(DESK_ALERTS)))
                .isNotEmpty()
                .allMatch(line -> line.matches(" *(interval: 2s|(for|keep_firing_for): \\d+ms)"))
                .contains("        for: 1500ms", "        keep_firing_for: 9000ms", "    interval: 2s");
    }

    @Test
    void shouldChangeNothingOfTheRoutesButTheirWaitsAndTheReceiver() throws IOException {
        deployment.writeAlertmanager(folder);
        Path name = Path.of("alertmanager.yml");

        assertThat(changed(Deployment.ALERTMANAGER.resolve(name), folder.resolve(name)))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        " *(group_wait|group_interval|repeat_interval): \\d+ms| *- url: \\S+/alertmanager"))
                .contains("      group_wait: 500ms", "      - url: http://127.0.0.1:1/alertmanager");
    }

    private static List<String> changed(Path shipped, Path hurried) throws IOException {
        List<String> before = Files.readAllLines(shipped);
        List<String> after = Files.readAllLines(hurried);
        assertThat(after).hasSameSizeAs(before);
        return IntStream.range(0, after.size())
                .filter(line -> !after.get(line).equals(before.get(line)))
                .mapToObj(after::get)
                .toList();
    }
}
