package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeforeCommitTest {

    private final BeforeCommit commit = new BeforeCommit("shop-commit");
    private final List<String> done = new ArrayList<>();

    @Test
    void shouldDoWhatIsDueOnceForEachCommit() {
        BeforeCommit.PutOff sum = commit.putOff("adder", () -> done.add("sum"));

        sum.due();
        sum.due();
        commit.flushCache();
        assertThat(done).containsExactly("sum");

        commit.flushCache();
        assertThat(done).as("nothing was due").containsExactly("sum");

        sum.due();
        commit.flushCache();
        assertThat(done).containsExactly("sum", "sum");
    }

    @Test
    void shouldDoItInTheOrderInWhichItWasPutOff() {
        BeforeCommit.PutOff first = commit.putOff("first", () -> done.add("first"));
        BeforeCommit.PutOff second = commit.putOff("second", () -> done.add("second"));

        second.due();
        first.due();
        commit.flushCache();

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void shouldForgetWhatAProcessorPutOffBeforeItWasOpenedAgain() {
        commit.putOff("adder", () -> done.add("thrown away")).due();

        commit.putOff("adder", () -> done.add("begun again")).due();
        commit.flushCache();

        assertThat(done).containsExactly("begun again");
    }

    @Test
    void shouldLetTheCommitFailWhereTheWorkDoes() {
        commit.putOff("adder", () -> {
                    throw new IllegalStateException("the store is closed");
                })
                .due();

        assertThatThrownBy(commit::flushCache).hasMessage("the store is closed");
    }

    @Test
    void shouldDoNothingAnyMoreWhenTheTaskIsNoLongerActive() {
        commit.putOff("adder", () -> done.add("sum")).due();

        commit.clearCache();
        commit.flushCache();

        assertThat(done).isEmpty();
    }
}
