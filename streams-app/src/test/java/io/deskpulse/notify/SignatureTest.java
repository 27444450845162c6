package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected values were made with Python's hmac, as the platforms' own examples do. */
class SignatureTest {

    @Test
    void shouldSignForDingTalkWithTheSecretAsKey() {
        assertThat(Signature.dingTalk(1_794_364_215_000L, Robots.SECRET))
                .isEqualTo("W3NRgmQOvk54WmpIkkyVpf6nvgC+pwVna267OoF9jv8=");
    }

    @Test
    void shouldSignForFeishuWithTheSecretInTheKeyAndNoData() {
        assertThat(Signature.feishu(1_794_364_215L, Robots.SECRET))
                .isEqualTo("Z1YYtUx6SfNeYMp7GXT7VqVVJux6jLTQvdlJowih+lU=");
    }
}
