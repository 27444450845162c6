package io.deskpulse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private final Fact first = started("m1");
    private final Fact second = started("m2");
    private final Postings postings = new Postings();

    @Test
    void shouldSayNothingOfWhatIsStatedAndTakenBack() {
        postings.state(first);
        postings.retract(first);

        assertThat(postings.toList()).isEmpty();
    }

    @Test
    void shouldSayNothingOfWhatIsTakenBackAndStatedAgain() {
        postings.retract(first);
        postings.state(started("m1"));

        assertThat(postings.toList()).isEmpty();
    }

    @Test
    void shouldTakeBackFirst() {
        postings.state(first);
        postings.retract(second);

        assertThat(postings.toList()).containsExactly(Posting.retract(second), Posting.state(first));
    }

    @Test
    void shouldKeepTheOrderInWhichFactsWereStated() {
        postings.state(second);
        postings.state(first);

        assertThat(postings.toList()).containsExactly(Posting.state(second), Posting.state(first));
    }

    @Test
    void shouldRepeatWhatWasStatedTwice() {
        postings.state(first);
        postings.state(first);

        assertThat(postings.toList()).containsExactly(Posting.state(first), Posting.state(first));
    }

    @Test
    void shouldLeaveTheDifferenceOfTwoSteps() {
        Postings before = new Postings();
        before.state(first);
        postings.state(first);
        postings.state(second);

        postings.retractAll(before);

        assertThat(postings.toList()).containsExactly(Posting.state(second));
    }

    private static Postings stating(Fact... facts) {
        Postings stated = new Postings();
        List.of(facts).forEach(stated::state);
        return stated;
    }

    @Test
    void shouldStateOnlyWhatComesAfterTheSharedBeginning() {
        postings.restate(stating(first), stating(first, second));

        assertThat(postings.toList()).containsExactly(Posting.state(second));
    }

    @Test
    void shouldTakeBackWhatIsNoLongerStated() {
        postings.restate(stating(first, second), stating(first));

        assertThat(postings.toList()).containsExactly(Posting.retract(second));
    }

    @Test
    void shouldRestateWhatDiffersFromTheBeginning() {
        postings.restate(stating(first, second), stating(second, second));

        assertThat(postings.toList()).containsExactly(Posting.retract(first), Posting.state(second));
    }

    @Test
    void shouldRestateStepsThatTookSomethingBack() {
        Postings was = stating(first);
        was.retract(second);

        postings.restate(was, stating(first, second));

        assertThat(postings.toList()).containsExactly(Posting.state(second), Posting.state(second));
    }

    @Test
    void shouldAddUpTwoSteps() {
        Postings other = new Postings();
        other.retract(second);
        postings.state(first);

        postings.stateAll(other);

        assertThat(postings.toList()).containsExactly(Posting.retract(second), Posting.state(first));
    }

    private static Fact started(String session) {
        return new SessionStarted("s1", "b1", 0, LocalDate.of(2026, 11, 11), session, false, false);
    }
}
