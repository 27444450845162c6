package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amtool says of the configuration, and whom it would tell what. */
class AlertmanagerConfigTest {

    private static final Path CONFIG = Deployment.ALERTMANAGER.resolve("alertmanager.yml");

    @TempDir
    private Path folder;

    @BeforeEach
    void require() {
        Tool.AMTOOL.require();
    }

    @Test
    void shouldBeAConfigurationThatAlertmanagerTakes() throws IOException, InterruptedException {
        Outcome outcome = Tool.AMTOOL.run(folder, "check-config", CONFIG);

        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "alertname=LongestWait severity=critical scope=shop shop=s1 channel=robots | robots",
                "alertname=LongestWait severity=critical scope=shop shop=s1 channel=wecom | wecom,robots",
                "alertname=LongestWait severity=critical scope=shop shop=s1 channel=webhook | webhook,robots",
                "alertname=FiguresStale severity=critical scope=pipeline | robots",
                "alertname=SlowResponder severity=warning scope=agent shop=s1 agent=mei channel=wecom | robots",
                "alertname=SlowResponder severity=warning scope=agent shop=key-account-7 channel=webhook | webhook,robots",
                "alertname=SeriesCapped severity=info scope=pipeline channel=webhook | robots",
                "alertname=Watchdog severity=info scope=pipeline channel=wecom | heartbeat",
                "alertname=SomebodyElses | robots"
            })
    void shouldTell(String labels, String receivers) throws IOException, InterruptedException {
        Outcome outcome = Tool.AMTOOL.run(folder, routing(labels, receivers));

        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    @Test
    void shouldFailThisTestWhenSomebodyElseIsTold() throws IOException, InterruptedException {
        Outcome outcome = Tool.AMTOOL.run(folder, routing("alertname=Watchdog", "robots"));

        assertThat(outcome.status()).isNotZero();
    }

    @Test
    void shouldWriteToWeComInChinese() throws IOException, InterruptedException {
        Path data = Files.writeString(folder.resolve("alerts.json"), ALERTS);
        Outcome outcome = Tool.AMTOOL.run(
                folder,
                "template",
                "render",
                "--template.glob=" + Deployment.ALERTMANAGER.resolve("templates/*.tmpl"),
                "--template.text={{ template \"deskpulse.wecom\" . }}",
                "--template.data=" + data);

        assertThat(outcome.said().strip()).isEqualTo("【告警】s1：客服整体过载\n【恢复】s1：有买家已等待 6m\nhttp://boards/s1");
    }

    private static final String ALERTS =
            """
            {"status": "firing", "alerts": [
              {"status": "firing", "annotations": {"summary_zh": "s1：客服整体过载", "dashboard_url": "http://boards/s1"}},
              {"status": "resolved", "annotations": {"summary_zh": "s1：有买家已等待 6m"}}
            ]}
            """;

    private static Object[] routing(String labels, String receivers) {
        String options = "config routes test --verify.receivers=" + receivers + " --config.file=" + CONFIG;
        return (options + " " + labels).split(" ");
    }
}
