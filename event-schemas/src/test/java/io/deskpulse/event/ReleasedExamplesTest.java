package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a release once accepted stays readable for ever and keeps its meaning; these files are added to, never changed. */
class ReleasedExamplesTest {

    private static final int RELEASED_WITH_V1 = 46;

    static List<Example> examples() {
        return Corpus.released();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldStillMeanWhatTheyMeantWhenReleased(Example example) throws Exception {
        byte[] canonical = EventCodec.encode(example.decoded());

        assertThat(new String(canonical, UTF_8))
                .as("a released example reads differently now: change the codec back, not the expectation")
                .isEqualTo(example.companion(".expected.json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldStillPassTheirSchema(Example example) throws Exception {
        assertThat(PublishedSchema.of(example.topic()).errors(example.bytes())).isEmpty();
    }

    @Test
    void shouldNeverBecomeFewer() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(RELEASED_WITH_V1);
    }
}
