package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The table of sizes follows from the figures above it, and the overlay from the table. */
class SizingTest {

    private static final double DAYS = 45;
    private static final double HALF = 0.5;
    private static final int PROCESSORS_OF_AN_INSTANCE = 4;
    private static final int HUNDRED_THOUSAND = 1; // the column

    private static void assertRow(List<Double> said, List<Double> computed) {
        assertThat(said).hasSameSizeAs(computed);
        for (int column = 0; column < said.size(); column++) {
            assertThat(said.get(column)).isCloseTo(computed.get(column), Percentage.withPercentage(3));
        }
    }

    private static double instances(double processors) {
        return Math.max(3, Math.ceil(processors / PROCESSORS_OF_AN_INSTANCE)) + 1;
    }

    @Test
    void shouldFollowFromTheFigures() throws Exception {
        SizingPage page = new SizingPage();
        double seconds = page.figure("processor time per event") / 1e6;
        double stateBytes = page.figure("bytes of state per buyer");
        double visit = page.figure("events per buyer and visit");
        List<Double> rates = page.row("events/s in the busiest hour");
        List<Double> processors =
                rates.stream().map(rate -> rate * seconds / HALF).toList();
        List<Double> instances = processors.stream().map(SizingTest::instances).toList();
        List<Double> events = rates.stream()
                .map(rate -> rate * 3_600 / (page.figure("share of a day") / 100))
                .toList();
        List<Double> state =
                events.stream().map(day -> day / visit * DAYS * stateBytes).toList();

        assertRow(page.row("processors,"), processors);
        assertRow(page.row("instances of 4"), instances);
        assertRow(
                page.row("threads"),
                instances.stream().map(n -> n * PROCESSORS_OF_AN_INSTANCE).toList());
        assertRow(page.row("events a day"), events);
        assertRow(
                page.row("buyers a day"),
                events.stream().map(day -> day / visit).toList());
        assertRow(page.row("state, all 45 days"), state);
        assertRow(
                page.row("topics, 15 days"),
                events.stream()
                        .map(day -> day * 15 * page.figure("bytes per event") * 3)
                        .toList());
        for (int column = 0; column < rates.size(); column++) {
            double copies = 4 * state.get(column) / instances.get(column);
            assertThat(page.row("the same twice").get(column)).isCloseTo(copies, Percentage.withPercentage(3));
            assertThat(page.row("partitions").get(column))
                    .isGreaterThanOrEqualTo(page.row("threads").get(column));
        }
    }

    @Test
    void shouldBeTheOverlaysSize() throws Exception {
        SizingPage page = new SizingPage();
        Kustomization overlay = new Kustomization("overlays/double11");
        AppConfig config = new InstalledSettings(overlay).read();
        double replicas =
                overlay.one("StatefulSet", "deskpulse").at("/spec/replicas").asInt();

        assertThat(page.row("instances of 4").get(HUNDRED_THOUSAND)).isEqualTo(replicas);
        assertThat(page.row("threads").get(HUNDRED_THOUSAND)).isEqualTo(replicas * config.threads());
        assertThat(page.row("partitions").get(HUNDRED_THOUSAND)).isEqualTo(config.partitions());
    }
}
