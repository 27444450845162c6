package io.deskpulse.policy;

import static io.deskpulse.policy.Policies.json;
import static io.deskpulse.policy.Policies.with;
import static io.deskpulse.policy.Policies.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policies file can say. */
class PolicyFileTest {

    @Test
    void shouldGiveAShopThePackItNames() throws Exception {
        PolicyBook book = json("{'default': {'pack': 'generic'}, 'shops': {'s1': {'pack': 'taobao'}}}");

        assertThat(book.of("s1")).isEqualTo(Pack.TAOBAO.policy());
        assertThat(book.of("another")).isEqualTo(Pack.GENERIC.policy());
    }

    @Test
    void shouldLayOverridesOverThePack() throws Exception {
        ShopPolicy policy = with("'pack': 'taobao', 'serviceHours': '09:00-24:00', 'sessionGap': '5 min'");

        assertThat(policy.serviceHours()).isEqualTo(new ServiceHours(LocalTime.of(9, 0), LocalTime.MIDNIGHT));
        assertThat(policy.sessionGap()).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.attribution()).as("of the pack").isEqualTo(Attribution.ORDER_FIRST);
    }

    @Test
    void shouldInheritTheDefaultWhereAShopNamesNoPack() throws Exception {
        PolicyBook book =
                json("{'default': {'pack': 'jd', 'currency': 'EUR'}, 'shops': {'s1': {'transferGrace': '10 s'}}}");

        assertThat(book.of("s1").transferGrace()).isEqualTo(Duration.ofSeconds(10));
        assertThat(book.of("s1").currency()).isEqualTo("EUR");
        assertThat(book.of("s1").hoursDecidedAt()).isEqualTo(HoursDecidedAt.SESSION_START);
    }

    @Test
    void shouldTakeNothingFromTheDefaultWhereAShopNamesItsOwnPack() throws Exception {
        PolicyBook book = json("{'default': {'currency': 'EUR', 'zone': 'UTC'}, 'shops': {'s1': {'pack': 'pdd'}}}");

        assertThat(book.of("s1")).isEqualTo(Pack.PDD.policy());
    }

    @Test
    void shouldBeGenericWhereNothingIsSaid() throws Exception {
        assertThat(json("{}").of("s1")).isEqualTo(Pack.GENERIC.policy());
        assertThat(json("{'shops': {'s1': {}}}").of("s1")).isEqualTo(Pack.GENERIC.policy());
    }

    @Test
    void shouldMeasureADouyinShopByItsMessages() throws Exception {
        assertThat(with("'pack': 'douyin'").headline()).isEqualTo(new Headline(Headline.Unit.MESSAGE, 180));
    }

    @Test
    void shouldUnderstandEverySetting() throws Exception {
        ShopPolicy policy = with(
                String.join(
                        ", ",
                        "'zone': 'Europe/Berlin', 'serviceHours': '20:00-02:00', 'hoursDecidedAt': 'session start'",
                        "'assistCounts': false, 'sessionGap': '15 min', 'responseCap': '300 s', 'transferGrace': '0 s'",
                        "'headline': {'unit': 'buyer', 'withinSeconds': 90}, 'attribution': 'PAY'",
                        "'attributionWindow': '72 h', 'afterSalesDays': 0, 'currency': 'EUR'",
                        "'alertLevels': {'warn': '1 s', 'alert': '1 min', 'breach': '1 h'}, 'thresholds': [10, 20]",
                        "'staffing': {'share': 0.9, 'answeredWithin': '20 s', 'maxOccupancy': 1, 'shrinkage': 0, 'maxChats': 3}"));

        assertThat(policy)
                .isEqualTo(new ShopPolicy(
                        ZoneId.of("Europe/Berlin"),
                        new ServiceHours(LocalTime.of(20, 0), LocalTime.of(2, 0)),
                        HoursDecidedAt.SESSION_START,
                        false,
                        Duration.ofMinutes(15),
                        Duration.ofSeconds(300),
                        Duration.ZERO,
                        new Headline(Headline.Unit.BUYER, 90),
                        Attribution.PAY,
                        Duration.ofHours(72),
                        0,
                        "EUR",
                        new AlertLevels(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofHours(1)),
                        List.of(10, 20),
                        ScorecardPolicy.STANDARD,
                        Overload.STANDARD,
                        new StaffingPolicy(0.9, Duration.ofSeconds(20), 1, 0, 3, StaffingPolicy.STANDARD.margin())));
    }

    @Test
    void shouldRefuseStaffingThatCannotBe() {
        assertThatThrownBy(() -> with("'staffing': {'share': 1, 'maxOccupancy': 0, 'shrinkage': 1, 'chats': 2}"))
                .hasMessageContaining("staffing.share: expected a share, above 0 and below 1")
                .hasMessageContaining("staffing.maxOccupancy: expected a share, above 0 and at most 1")
                .hasMessageContaining("staffing.shrinkage: expected a share, 0 or more and below 1")
                .hasMessageContaining("staffing: unknown setting \"chats\"");
    }

    @Test
    void shouldChangeOneAlertLevelAndKeepTheOthers() throws Exception {
        assertThat(with("'alertLevels': {'warn': '5 s'}").alertLevels())
                .isEqualTo(new AlertLevels(Duration.ofSeconds(5), Duration.ofSeconds(100), Duration.ofSeconds(180)));
    }

    @ParameterizedTest
    @CsvSource({"500 ms, PT0.5S", "30 s, PT30S", "30s, PT30S", "10 min, PT10M", "48 h, PT48H"})
    void shouldReadDurations(String written, Duration meant) throws Exception {
        assertThat(with("'sessionGap': '" + written + "'").sessionGap()).isEqualTo(meant);
    }

    @Test
    void shouldReadTheSameFromYaml() throws Exception {
        PolicyBook book = yaml(
                """
                default:
                  pack: generic
                shops:
                  京东旗舰店:
                    pack: jd
                    serviceHours: "09:00-24:00"
                    thresholds: [15, 30]
                """);

        assertThat(book.of("京东旗舰店").thresholds()).containsExactly(15, 30);
        assertThat(book.of("京东旗舰店").assistCounts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"policies.yaml", "policies.yml"})
    void shouldTellYamlByTheNameOfTheFile(String name, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "default: {pack: taobao}");

        assertThat(PolicyFile.read(file).of("s1")).isEqualTo(Pack.TAOBAO.policy());
    }

    @Test
    void shouldReadAnyOtherFileAsJson(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("policies.json"), "{\"default\": {\"pack\": \"taobao\"}}");

        assertThat(PolicyFile.read(file).of("s1")).isEqualTo(Pack.TAOBAO.policy());
    }

    @Test
    void shouldTellWhenThereIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> PolicyFile.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }
}
