package io.deskpulse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which journeys time has come for. */
class DueIndexTest {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final DueIndex<String> index = new DueIndex<>();

    private final Map<String, DueIndex.Due<String>> places = new HashMap<>();

    private DueIndex.Due<String> place(String owner) {
        return places.computeIfAbsent(owner, DueIndex.Due::new);
    }

    private void schedule(String owner, long at) {
        index.schedule(place(owner), at);
    }

    private void remove(String owner) {
        index.remove(place(owner));
    }

    private List<String> dueAt(long now, int most) {
        List<String> due = new ArrayList<>();
        index.forEachDue(now, most, owner -> {
            due.add(owner);
            remove(owner);
        });
        return due;
    }

    @Test
    void shouldVisitTheEarliestFirst() {
        schedule("late", 30);
        schedule("early", 10);

        assertThat(dueAt(30, NO_LIMIT)).containsExactly("early", "late");
    }

    @Test
    void shouldVisitNothingBeforeItIsDue() {
        schedule("a", 10);

        assertThat(dueAt(9, NO_LIMIT)).isEmpty();
    }

    @Test
    void shouldVisitLaterWhenPutOff() {
        schedule("a", 10);
        schedule("a", 20);

        assertThat(dueAt(19, NO_LIMIT)).isEmpty();
        assertThat(dueAt(20, NO_LIMIT)).containsExactly("a");
    }

    @Test
    void shouldVisitOnceWhenBroughtForward() {
        schedule("a", 20);
        schedule("a", 10);

        assertThat(dueAt(20, NO_LIMIT)).containsExactly("a");
    }

    @Test
    void shouldNotVisitWhatWasRemoved() {
        schedule("a", 10);
        remove("a");

        assertThat(dueAt(10, NO_LIMIT)).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void shouldVisitAKeyThatWasRemovedAndCameBackOnlyWhenItIsDueNow() {
        schedule("a", 10);
        remove("a");
        schedule("a", 20);

        assertThat(dueAt(10, NO_LIMIT)).isEmpty();
        assertThat(dueAt(20, NO_LIMIT)).containsExactly("a");
    }

    @Test
    void shouldVisitOnceWhoWasRemovedAndCameBackForTheSameInstant() {
        schedule("a", 10);
        remove("a");
        schedule("a", 10);

        assertThat(dueAt(10, NO_LIMIT)).containsExactly("a");
    }

    @Test
    void shouldTellWhoWaits() {
        assertThat(place("a").isWaiting()).isFalse();

        schedule("a", 10);
        assertThat(place("a").isWaiting()).isTrue();

        remove("a");
        remove("a");
        assertThat(place("a").isWaiting()).isFalse();
        assertThat(index.size()).isZero();
    }

    @Test
    void shouldLeaveTheRestDueWhenThereAreMoreThanItMayVisit() {
        schedule("a", 10);
        schedule("b", 11);

        assertThat(dueAt(20, 1)).containsExactly("a");
        assertThat(dueAt(20, 1)).containsExactly("b");
    }

    @Test
    void shouldTellHowManyWait() {
        schedule("a", 10);
        schedule("b", 10);
        schedule("b", 20);

        assertThat(index.size()).isEqualTo(2);
    }

    /** One change to the index: a key and when it is due, or that it is removed. */
    private record Change(String key, long at, boolean removal) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<Long> times = Arbitraries.longs().between(1, 50);
        Arbitrary<Boolean> removals = Arbitraries.of(false, true);
        return Combinators.combine(keys, times, removals).as(Change::new).list().ofMaxSize(40);
    }

    @Property(tries = 300)
    void shouldAgreeWithAMapWhateverWasScheduledPutOffAndRemoved(@ForAll("changes") List<Change> changes) {
        Map<String, Long> expected = new HashMap<>();
        for (Change change : changes) {
            if (change.removal()) {
                remove(change.key());
                expected.remove(change.key());
            } else {
                schedule(change.key(), change.at());
                expected.put(change.key(), change.at());
            }
        }
        expected.values().removeIf(at -> at > 25);

        assertThat(dueAt(25, NO_LIMIT)).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }
}
