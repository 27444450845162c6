package io.deskpulse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How settings are written. */
class FormsTest {

    private static final Form<Duration> UP_TO_AN_HOUR = Forms.duration("1 s", "1 h");

    @ParameterizedTest
    @CsvSource({"1 s,PT1S", "1s,PT1S", "1500 ms,PT1.5S", "10 min,PT10M", "1 h,PT1H"})
    void shouldReadDurationsWithTheirUnit(String text, Duration expected) {
        assertThat(UP_TO_AN_HOUR.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "s",
                "-1 s",
                "1.5 s",
                "1 S",
                "5 weeks",
                "999 ms",
                "61 min",
                "999999999999 d",
                "9999999999999999999 ms"
            })
    void shouldRefuseDurationsWithoutUnitOrOutOfRange(String text) {
        assertThat(UP_TO_AN_HOUR.read(text)).isNull();
    }

    @Test
    void shouldReadTheLongestDurationInItsSmallestUnit() {
        Duration tenYears = Duration.ofDays(3_660);

        assertThat(Forms.duration("0 s", "3660 d").read(tenYears.toMillis() + " ms"))
                .isEqualTo(tenYears);
    }

    @ParameterizedTest
    @CsvSource({"64 KiB,65536", "1MiB,1048576", "1 GiB,1073741824"})
    void shouldReadSizesWithTheirUnit(String text, long expected) {
        assertThat(Forms.bytes("1 KiB", "1 GiB").read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-1 MiB", "1 MB", "1.5 GiB", "1023 KiB", "3 MiB", "99999999999 KiB"})
    void shouldRefuseSizesWithoutUnitOrOutOfRange(String text) {
        assertThat(Forms.bytes("1 MiB", "2 MiB").read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "11", "1.0", "+1", "１", "99999999999"})
    void shouldRefuseWhatIsNoWholeNumberInRange(String text) {
        assertThat(Forms.whole(1, 10).read(text)).isNull();
    }

    @Test
    void shouldTakeBothEndsOfARange() {
        assertThat(Forms.whole(1, 10).read("1")).isEqualTo(1);
        assertThat(Forms.whole(1, 10).read("10")).isEqualTo(10);
    }

    @Test
    void shouldTakeAChoiceByItsNameInSmallLetters() {
        assertThat(Forms.choice(Guarantee.class).read("alo")).isEqualTo(Guarantee.ALO);
        assertThat(Forms.choice(Guarantee.class).read("ALO")).isNull();
        assertThat(Forms.choice(Guarantee.class).expected()).isEqualTo("eos or alo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9092", "k1:9092,k2:9092", "10.0.0.1:1"})
    void shouldTakeBrokersWithTheirPorts(String brokers) {
        assertThat(Settings.BOOTSTRAP_SERVERS.form().read(brokers)).isEqualTo(brokers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "localhost:", "k1:9092,", "k1:9092 k2:9092", "http://k1:9092"})
    void shouldRefuseBrokersWithoutPorts(String brokers) {
        assertThat(Settings.BOOTSTRAP_SERVERS.form().read(brokers)).isNull();
    }

    @Test
    void shouldRefuseAFolderThatCannotBeNamed() {
        assertThat(Settings.STATE_DIR.form().read("a\0b")).isNull();
    }
}
