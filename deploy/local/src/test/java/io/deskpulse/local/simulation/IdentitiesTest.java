package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Identifiers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Identifiers never repeat, neither within a run nor between runs of different seeds. */
class IdentitiesTest {

    @Test
    void shouldNeverRepeatWithinARun() {
        Identities identities = new Identities(1);

        assertThat(Stream.generate(identities::message).limit(100_000))
                .doesNotHaveDuplicates()
                .allMatch(Identifiers::isValid);
    }

    @Test
    void shouldDifferBetweenSeeds() {
        assertThat(new Identities(1).buyer()).isNotEqualTo(new Identities(2).buyer());
        assertThat(new Identities(0).buyer()).isNotEqualTo(new Identities(-1).buyer());
    }

    @Test
    void shouldTellWhatTheyName() {
        Identities identities = new Identities(1);

        assertThat(identities.order()).startsWith("o-").hasSize(34);
        assertThat(identities.rating()).startsWith("r-");
        assertThat(identities.orderEvent()).startsWith("e-");
    }
}
