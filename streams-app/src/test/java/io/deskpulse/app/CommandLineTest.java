package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandLineTest {

    @Nested
    class WhenAskedForHelp {

        @Test
        void shouldListTheCommands() {
            CommandRun run = CommandRun.of("--help");

            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Usage: deskpulse", "check", "report", "Exit status");
        }

        @ParameterizedTest
        @ValueSource(strings = {"check", "explain", "report"})
        void shouldDescribeEachCommand(String command) {
            CommandRun run = CommandRun.of(command, "--help");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("Usage: deskpulse " + command, "FILE", "--policies");
        }

        @Test
        void shouldTellItsVersion() {
            assertThat(CommandRun.of("--version").out()).matches("deskpulse \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        }
    }

    @Nested
    class WhenUsedWrongly {

        private static String onlyLineOf(CommandRun run) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
            return run.errLines().get(0);
        }

        @Test
        void shouldAskForACommandWhenThereIsNone() {
            assertThat(onlyLineOf(CommandRun.of()))
                    .isEqualTo("deskpulse: a command is missing; see 'deskpulse --help'");
        }

        @Test
        void shouldNameAnUnknownOptionAndTheOneThatWasMeant() {
            assertThat(onlyLineOf(CommandRun.of("report", "x.ndjson", "--policy", "p.json")))
                    .contains("--policy")
                    .contains("did you mean --policies?")
                    .endsWith("see 'deskpulse report --help'");
        }

        @Test
        void shouldNameAnUnknownCommand() {
            assertThat(onlyLineOf(CommandRun.of("repport", "x.ndjson"))).contains("repport", "did you mean");
        }

        @Test
        void shouldNameAValueThatIsNone() {
            assertThat(onlyLineOf(CommandRun.of("report", "x.ndjson", "--date", "yesterday")))
                    .contains("--date", "yesterday");
        }

        @Test
        void shouldAskForTheFileWhenItIsMissing() {
            assertThat(onlyLineOf(CommandRun.of("check"))).contains("FILE");
        }
    }

    @Nested
    class WhenTheProgramItselfIsAtFault {

        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        private int run(Object command, String... args) {
            Terminal terminal = Terminal.of(new ByteArrayOutputStream(), err, false, Clock.systemUTC());
            return DeskPulse.run(terminal, List.of(command), args);
        }

        @Test
        void shouldEndWithOneLineAndStatus70WhenAnExceptionIsUnexpected() {
            assertThat(run(new DefectiveCommand(), "defective")).isEqualTo(70);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("deskpulse defective: unexpected IllegalStateException: this is a defect of DeskPulse;"
                            + " --verbose shows where it happened\n");
        }

        @Test
        void shouldSayWhatToDoWhenMemoryRunsOut() {
            assertThat(run(new GreedyCommand(), "greedy")).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("deskpulse: not enough memory: give more with DESKPULSE_JAVA_OPTS=-Xmx4g\n");
        }
    }

    @Command(name = "defective")
    private static final class DefectiveCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("two\nlines");
        }
    }

    @Command(name = "greedy")
    private static final class GreedyCommand implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new OutOfMemoryError("as if");
        }
    }
}
