package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Things happen when they are due. */
class AgendaTest {

    private final Agenda agenda = new Agenda();
    private final List<String> happened = new ArrayList<>();

    @Test
    void shouldLetThingsHappenInTheOrderOfTheirTime() {
        plan(30, "later");
        plan(10, "sooner");

        assertThat(runAll()).containsExactly("sooner", "later");
    }

    @Test
    void shouldKeepTheOrderOfPlanningWithinAnInstant() {
        plan(10, "first");
        plan(10, "second");
        plan(10, "third");

        assertThat(runAll()).containsExactly("first", "second", "third");
    }

    private void plan(long at, String what) {
        agenda.plan(at, () -> happened.add(what));
    }

    private List<String> runAll() {
        while (agenda.size() > 0) {
            agenda.next().step().run();
        }
        return happened;
    }
}
