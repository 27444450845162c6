package io.deskpulse.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** How many people it takes. */
class RequiredAgentsTest {

    private static final double FOREVER = Double.POSITIVE_INFINITY;
    private static final Target EIGHTY_IN_THIRTY = new Target(0.8, 30, 1, 0);

    @Example
    void shouldTakeTheFewestThatKeepTheWord() {
        RequiredAgents required = RequiredAgents.of(720, 240, FOREVER, Concurrency.ONE, EIGHTY_IN_THIRTY);

        WaitingLine line = Objects.requireNonNull(required.line());
        assertThat(line.answeredWithin(30)).isGreaterThanOrEqualTo(0.8);
        assertThat(new WaitingLine(0.2, 240, FOREVER, required.atDesk() - 1).answeredWithin(30))
                .isLessThan(0.8);
        assertThat(required.rostered()).isEqualTo(required.atDesk());
    }

    @Example
    void shouldNeedNobodyWhereNobodyComes() {
        assertThat(RequiredAgents.of(0, 240, FOREVER, Concurrency.ONE, EIGHTY_IN_THIRTY))
                .isEqualTo(new RequiredAgents(0, 0, null));
    }

    @Example
    void shouldRosterMoreThanAreThere() {
        Target shrinking = new Target(0.8, 30, 1, 0.3);

        RequiredAgents required = RequiredAgents.of(720, 240, FOREVER, Concurrency.ONE, shrinking);

        assertThat(required.rostered()).isEqualTo((int) Math.ceil(required.atDesk() / 0.7));
    }

    @Property(tries = 200)
    void shouldLetNobodyBeBusierThanAgreed(
            @ForAll @DoubleRange(min = 1, max = 20_000) double arrivals,
            @ForAll @DoubleRange(min = 0.5, max = 0.95) double ceiling) {
        Target target = new Target(0.8, 30, ceiling, 0);

        RequiredAgents required = RequiredAgents.of(arrivals, 180, 300, Concurrency.ONE, target);

        assertThat(Objects.requireNonNull(required.line()).occupancy()).isLessThanOrEqualTo(ceiling);
    }

    @Property(tries = 2_000)
    void shouldDoNoWorseWithOneMore(
            @ForAll @DoubleRange(min = 0.01, max = 5) double arrivals,
            @ForAll @IntRange(min = 1, max = 400) int places) {
        WaitingLine fewer = new WaitingLine(arrivals, 90, 120, places);
        WaitingLine more = new WaitingLine(arrivals, 90, 120, places + 1);

        assertThat(more.answeredWithin(30)).isGreaterThanOrEqualTo(fewer.answeredWithin(30) - 1e-9);
        assertThat(more.meanWaitSeconds()).isLessThanOrEqualTo(fewer.meanWaitSeconds() + 1e-9);
        assertThat(fewer.answeredWithin(30)).isBetween(0.0, 1.0);
    }

    @Example
    void shouldComeToErlangCWithPatienceWithoutEnd() {
        WaitingLine patient = new WaitingLine(0.8, 60, FOREVER, 52);
        WaitingLine nearly = new WaitingLine(0.8, 60, 1e9, 52);

        assertThat(nearly.delayed()).isCloseTo(patient.delayed(), within(1e-5));
        assertThat(nearly.answeredWithin(20)).isCloseTo(patient.answeredWithin(20), within(1e-5));
    }

    @Example
    void shouldNeedFewerWhoHoldSeveralChats() {
        RequiredAgents one = RequiredAgents.of(2000, 240, 300, Concurrency.ONE, EIGHTY_IN_THIRTY);
        RequiredAgents three = RequiredAgents.of(2000, 240, 300, new Concurrency(3, 0.2), EIGHTY_IN_THIRTY);
        RequiredAgents inVain = RequiredAgents.of(2000, 240, 300, new Concurrency(3, 1), EIGHTY_IN_THIRTY);

        assertThat(three.atDesk()).isLessThan(one.atDesk());
        assertThat(inVain.atDesk()).isGreaterThanOrEqualTo(three.atDesk());
    }

    @Example
    void shouldSayWhenALineHasNoEnd() {
        WaitingLine endless = new WaitingLine(1, 60, FOREVER, 60);

        assertThat(endless.isStable()).isFalse();
        assertThat(endless.answeredWithin(30)).isZero();
        assertThat(endless.meanWaitSeconds()).isInfinite();
    }

    @Example
    void shouldRefuseNumbersOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingLine(-1, 60, 60, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingLine(1, 0, 60, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingLine(1, 60, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingLine(1, 60, 60, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(1, 30, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(0.8, 30, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Concurrency(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ErlangB.lost(0, 1));
    }
}
