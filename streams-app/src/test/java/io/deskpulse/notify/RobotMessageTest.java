package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotMessageTest {

    private static RobotMessage message(RobotType type) {
        return RobotMessage.of(Robots.of(type), "words", Alerts.NOON);
    }

    @Test
    void shouldSignDingTalkInTheAddressAndCallNobody() {
        RobotMessage message = message(RobotType.DINGTALK);

        assertThat(message.uri().toString())
                .startsWith("https://robots.example/send?token=t&timestamp=1794364800000&sign=")
                .doesNotContain("+", " ");
        assertThat(message.json())
                .isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"words\"},\"at\":{\"isAtAll\":false}}");
    }

    @Test
    void shouldSendWeComTextWithoutAnyoneToMention() {
        RobotMessage message = message(RobotType.WECOM);

        assertThat(message.uri()).hasToString("https://robots.example/send?token=t");
        assertThat(message.json()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"words\"}}");
    }

    @Test
    void shouldSignFeishuInTheBodyInSeconds() {
        RobotMessage message = message(RobotType.FEISHU);

        assertThat(message.uri()).hasToString("https://robots.example/send?token=t");
        assertThat(message.json())
                .startsWith(
                        "{\"msg_type\":\"text\",\"content\":{\"text\":\"words\"},\"timestamp\":\"1794364800\",\"sign\":\"")
                .contains(Signature.feishu(1_794_364_800L, Robots.SECRET));
    }

    @Test
    void shouldNotSignWhereThereIsNoSecret() {
        Robot signing = Robots.of(RobotType.DINGTALK);
        Robot silent = new Robot(
                "group",
                RobotType.DINGTALK,
                signing.url(),
                null,
                signing.shops(),
                signing.level(),
                signing.severity(),
                signing.every());

        assertThat(RobotMessage.of(silent, "words", Alerts.NOON).uri()).isEqualTo(signing.url());
    }

    @Test
    void shouldNotShowAddressOrSecretOfARobot() {
        assertThat(Robots.of(RobotType.FEISHU).toString()).isEqualTo("group (FEISHU)");
    }
}
