package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codec judges three reasons by the document alone; the other four need a context, see {@link ContextualExamplesTest}. */
class InvalidExamplesTest {

    static final Set<Reason> JUDGED_ALONE = EnumSet.of(Reason.MALFORMED_JSON, Reason.SCHEMA, Reason.TOO_LARGE);

    static List<Example> examples() {
        return Corpus.invalid().stream()
                .filter(example -> JUDGED_ALONE.contains(example.reason()))
                .toList();
    }

    static List<Example> schemaExamples() {
        return Corpus.invalid(Reason.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldBeRejectedForTheReasonTheirFolderNames(Example example) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, example::decoded);

        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).as(rejected.getMessage()).isEqualTo(example.reason());
    }

    @ParameterizedTest
    @MethodSource("schemaExamples")
    void shouldBeRefusedByTheSchemaTooWhereTheReasonIsSchema(Example example) throws Exception {
        assertThat(PublishedSchema.of(example.topic()).refuses(example.bytes())).isTrue();
    }

    @Test
    void shouldShowEveryReasonForWhichAnEventIsQuarantined() {
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(Corpus.invalid(reason)).isNotEmpty());
    }
}
