package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopologyCommandTest {

    @Test
    void shouldPrintTextUnlessAskedOtherwise() {
        CommandRun run = CommandRun.of("topology");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("sub-topology 0\n").contains("source chat-messages reads chat-messages");
    }

    @Test
    void shouldDrawAFlowchart() {
        assertThat(CommandRun.of("topology", "--format", "mermaid").out()).startsWith("flowchart LR\n");
    }

    @Test
    void shouldShowTopicsUnderTheirPrefix() {
        assertThat(CommandRun.of("topology", "--topic-prefix", "test.").out()).contains("reads test.chat-messages");
    }

    @Test
    void shouldRefuseAFormatItDoesNotKnow() {
        CommandRun run = CommandRun.of("topology", "--format", "svg");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("svg", "TEXT", "MERMAID");
    }
}
