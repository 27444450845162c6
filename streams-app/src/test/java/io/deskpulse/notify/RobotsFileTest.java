package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskpulse.event.AlertLevel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsFileTest {

    private static final String ADDRESS = "https://oapi.dingtalk.com/robot/send?access_token=t";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSecrets() throws IOException {
        Files.writeString(folder.resolve("url"), ADDRESS + "\n");
        Files.writeString(folder.resolve("url2"), "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k");
        Files.writeString(folder.resolve("secret"), " SECret \n");
    }

    private RobotsFile.Content read(String content) throws IOException, RobotsException {
        return RobotsFile.read(Files.writeString(folder.resolve("robots.json"), content.replace('\'', '"')));
    }

    private List<String> problems(String content) {
        return catchThrowableOfType(RobotsException.class, () -> read(content)).problems();
    }

    private List<String> problemsWith(String settings) {
        return problems("{'robots': [{'name': 'a', 'type': 'dingtalk', 'urlFile': 'url'" + settings + "}]}");
    }

    @Nested
    class WhenItIsInOrder {

        @Test
        void shouldReadEverythingThatCanBeSaid() throws Exception {
            RobotsFile.Content content = read(
                    """
                    {'zone': 'UTC', 'robots': [{'name': 'night', 'type': 'dingtalk', 'urlFile': 'url',
                      'secretFile': 'secret', 'shops': ['s1', '小店'], 'level': 'breach', 'severity': 'critical',
                      'every': '1 min'}]}
                    """);

            assertThat(content.zone()).isEqualTo(ZoneId.of("UTC"));
            assertThat(content.robots())
                    .containsExactly(new Robot(
                            "night",
                            RobotType.DINGTALK,
                            URI.create(ADDRESS),
                            "SECret",
                            Set.of("s1", "小店"),
                            AlertLevel.BREACH,
                            Severity.CRITICAL,
                            Duration.ofMinutes(1)));
        }

        @Test
        void shouldTakeUsualAnswersForWhatIsLeftOut() throws Exception {
            RobotsFile.Content content = read("{'robots': [{'name': 'a', 'type': 'wecom', 'urlFile': 'url2'}]}");

            assertThat(content.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            assertThat(content.robots())
                    .extracting(Robot::secret, Robot::shops, Robot::level, Robot::severity, Robot::every)
                    .containsExactly(Assertions.tuple(
                            null, Set.of(), AlertLevel.ALERT, Severity.WARNING, Duration.ofSeconds(20)));
        }

        @Test
        void shouldReadYamlByItsName() throws Exception {
            Path file = Files.writeString(
                    folder.resolve("robots.yaml"), "robots:\n  - {name: a, type: feishu, urlFile: url}\n");

            assertThat(RobotsFile.read(file).robots())
                    .singleElement()
                    .extracting(Robot::type)
                    .isEqualTo(RobotType.FEISHU);
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://127.0.0.1:8081/send", "http://localhost:8081/send"})
        void shouldTakeAPlainAddressOfThisMachine(String address) throws Exception {
            Files.writeString(folder.resolve("url"), address);

            assertThat(read("{'robots': [{'name': 'a', 'type': 'wecom', 'urlFile': 'url'}]}")
                            .robots())
                    .hasSize(1);
        }
    }

    @Nested
    class WhenItIsNot {

        @Test
        void shouldTellEveryProblemAtOnceEachInItsLine() {
            assertThat(
                            problems(
                                    """
                            {'zone': 'Mars', 'robot': 1, 'robots': [
                              {'name': 'a b', 'type': 'slack', 'urlFile': 'nowhere', 'loud': true},
                              {'name': 'c', 'type': 'wecom', 'urlFile': 'url2', 'secretFile': 'secret'}]}
                            """))
                    .containsExactly(
                            "zone: expected a zone such as \"Asia/Shanghai\"",
                            "unknown key \"robot\" (known: zone, robots)",
                            "robots[0]: unknown setting \"loud\"",
                            "robots[0].type: expected one of dingtalk, wecom, feishu",
                            "robots[0].name: expected 1 to 60 letters, digits or ._-",
                            "robots[0].urlFile: cannot read nowhere",
                            "robots[1].secretFile: is not for wecom, whose robots do not sign");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    ", 'level': 'panic'|.level: expected one of warn, alert, breach",
                    ", 'severity': 'page'|.severity: expected one of info, warning, critical",
                    ", 'every': '3 s'|.every: expected a duration such as \"20 s\", at least 4000 ms for dingtalk",
                    ", 'every': 20|.every: expected a duration such as \"20 s\", at least 4000 ms for dingtalk",
                    ", 'shops': []|.shops: expected an array of shop ids; leave it out for all",
                    ", 'shops': 's1'|.shops: expected an array of shop ids; leave it out for all",
                    ", 'shops': ['a b']|.shops: expected an array of shop ids; leave it out for all",
                    ", 'secretFile': 'none'|.secretFile: cannot read none"
                })
        void shouldSayWhatIsExpected(String setting, String problem) {
            assertThat(problemsWith(setting)).containsExactly("robots[0]" + problem);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://oapi.dingtalk.com/robot/send",
                    "oapi.dingtalk.com",
                    "file:///etc/passwd",
                    "https://",
                    "h t"
                })
        void shouldRefuseAnAddressThatCannotBeTrustedWithoutRepeatingIt(String address) throws Exception {
            Files.writeString(folder.resolve("url"), address);

            assertThat(problemsWith(""))
                    .containsExactly("robots[0].urlFile: expected the file to hold an https address in its only line");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n", "a\nb"})
        void shouldRefuseASecretThatIsNotOneLine(String content) throws Exception {
            Files.writeString(folder.resolve("secret"), content);

            assertThat(problemsWith(", 'secretFile': 'secret'"))
                    .containsExactly("robots[0].secretFile: expected one line in secret");
        }

        @Test
        void shouldAskForTheAddress() {
            assertThat(problems("{'robots': [{'name': 'a', 'type': 'wecom'}]}"))
                    .containsExactly("robots[0].urlFile: is missing");
        }

        @Test
        void shouldRefuseTwoRobotsOfOneAddressOrName() {
            String robot = "{'name': 'a', 'type': 'dingtalk', 'urlFile': 'url'}";

            assertThat(problems("{'robots': [" + robot + ", " + robot + "]}"))
                    .containsExactly(
                            "robots: the name \"a\" is given twice", "robots: \"a\" and \"a\" have the same address");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "[]", "null", "{'robots': []}", "{'robots': {}}"})
        void shouldAskForRobots(String content) {
            assertThat(problems(content))
                    .containsExactly("expected an object with \"robots\", an array of at least one");
        }

        @Test
        void shouldSayWhereTheSyntaxBreaks() {
            assertThat(problems("{'robots': [")).singleElement().asString().startsWith("not JSON at line 1");
        }

        @Test
        void shouldSayThatThereIsNoSuchFile() {
            assertThat(catchThrowableOfType(
                            NoSuchFileException.class, () -> RobotsFile.read(folder.resolve("none.json"))))
                    .isNotNull();
        }
    }
}
