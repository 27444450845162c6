package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricCatalogueTest {

    private static final List<Family> FAMILIES = MetricCatalogue.ALL;
    private static final Set<String> LABELS = Set.of(
            "shop",
            "agent",
            "window",
            "ledger",
            "threshold",
            "level",
            "cause",
            "rule",
            "score",
            "ahead",
            "basis",
            "topic",
            "reason",
            "state");

    @Test
    void shouldNameEachFamilyOnce() {
        assertThat(FAMILIES).extracting(Family::name).doesNotHaveDuplicates();
    }

    @Test
    void shouldBelongToShopsAgentsOrThePipeline() {
        assertThat(FAMILIES).extracting(Family::name).allSatisfy(name -> assertThat(name)
                .matches("deskpulse_(shop|agent|pipeline)_[a-z0-9_]+"));
    }

    @Test
    void shouldEndInUnitAndType() {
        assertThat(FAMILIES).allSatisfy(family -> {
            assertThat(family.name().endsWith("_total")).isEqualTo(family.type() == Family.Type.COUNTER);
            assertThat(family.stem()).endsWith(family.unit().suffix());
        });
    }

    @Test
    void shouldCarryOnlyAgreedLabelsAndNeverAPerson() {
        assertThat(FAMILIES).allSatisfy(family -> assertThat(LABELS).containsAll(family.labels()));
    }

    @Test
    void shouldBeExplainedInOneSentence() {
        assertThat(FAMILIES)
                .extracting(Family::help)
                .allSatisfy(help -> assertThat(help).endsWith(".").doesNotContain("\n", "|"));
    }
}
