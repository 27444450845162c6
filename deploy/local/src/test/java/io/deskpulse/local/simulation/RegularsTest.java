package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A shop knows some of its buyers, for a while. */
class RegularsTest {

    private static final long MINUTE_MS = 60_000;

    private final Regulars regulars = new Regulars();
    private final Dice dice = new Dice(1);

    @Test
    void shouldKnowNobodyAtFirst() {
        assertThat(regulars.familiarity()).isZero();
    }

    @Test
    void shouldSeeNobodyAgainWhoHasOnlyJustLeft() {
        regulars.remember(new Buyer("b-1"), 0, dice);

        assertThat(regulars.comesBack(MINUTE_MS, dice)).isNull();
        assertThat(regulars.size()).isOne();
    }

    @Test
    void shouldGiveEachRegularOneVisitAtATime() {
        Buyer one = new Buyer("b-1");
        Buyer other = new Buyer("b-2");
        regulars.remember(one, 0, dice);
        regulars.remember(other, 0, dice);

        Buyer first = regulars.comesBack(10 * MINUTE_MS, dice);
        Buyer second = regulars.comesBack(10 * MINUTE_MS, dice);

        assertThat(new Buyer[] {first, second}).containsExactlyInAnyOrder(one, other);
        assertThat(regulars.size()).isZero();
    }

    @Test
    void shouldForgetSomebodyWhenThereAreTooMany() {
        for (int i = 0; i <= Regulars.MOST; i++) {
            regulars.remember(new Buyer("b-" + i), 0, dice);
        }

        assertThat(regulars.size()).isEqualTo(Regulars.MOST);
        assertThat(regulars.familiarity()).isEqualTo(1);
    }
}
