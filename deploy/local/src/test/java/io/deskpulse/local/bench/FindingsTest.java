package io.deskpulse.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void shouldLetTheMiddleRoundSpeakForAll() {
        add(Quantity.PIPELINE, 30, 900, 20);

        assertThat(findings.median(Quantity.PIPELINE)).hasValue(30);
        assertThat(findings.rounds(Quantity.PIPELINE)).containsExactly(30.0, 900.0, 20.0);
    }

    @Test
    void shouldTakeTheMeanOfTheMiddleTwo() {
        add(Quantity.PIPELINE, 30, 900, 20, 40);

        assertThat(findings.median(Quantity.PIPELINE)).hasValue(35);
    }

    @Test
    void shouldFormNoRatioToWhatWasNotMeasured() {
        add(Quantity.PIPELINE, 30);

        assertThat(findings.ratio(Quantity.PIPELINE, Quantity.DECODED)).isEmpty();
    }

    @Test
    void shouldTellWhichTargetsAreMet() {
        add(Quantity.DECODED, 100);
        add(Quantity.PIPELINE, 12);
        add(Quantity.DECODER_BYTES, 450);

        assertThat(Target.PIPELINE_TO_DECODER.verdict(findings)).isEqualTo(Verdict.MUST_MET);
        assertThat(Target.DECODER_ALLOCATION.verdict(findings)).isEqualTo(Verdict.MISSED);
        assertThat(Target.DECODER_ALLOCATION.missing(450)).isEqualTo(0.5);
        assertThat(Target.PIPELINE_TO_REFERENCE.verdict(findings)).isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void shouldKnowWhereMoreIsBetter() {
        add(Quantity.DECODED, 100);
        add(Quantity.PIPELINE, 25);

        assertThat(Target.PIPELINE_TO_DECODER.verdict(findings)).isEqualTo(Verdict.AIM_MET);
        assertThat(Target.PIPELINE_TO_DECODER.missing(0.09)).isCloseTo(0.25, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void shouldHoldNothingAgainstATargetThatSupposesMore() {
        add(Quantity.RESTORE, 1);
        add(Quantity.LIVE_JOURNEYS, 1_000);

        assertThat(Target.RESTORE.verdict(findings)).isEqualTo(Verdict.NOT_MEASURED);

        findings.add(Quantity.LIVE_JOURNEYS, 3_000_000);
        assertThat(Target.RESTORE.verdict(findings)).isEqualTo(Verdict.AIM_MET);
    }

    private void add(Quantity quantity, double... values) {
        for (double value : values) {
            findings.add(quantity, value);
        }
    }
}
