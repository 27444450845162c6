package io.deskpulse.event;

import static io.deskpulse.event.Documents.messageWith;
import static io.deskpulse.event.Documents.rejectionOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionMessageTest {

    @Test
    void shouldNameFieldAndRuleWhenAFieldIsMissing() {
        assertThat(rejectionOf("{}".getBytes(UTF_8))).hasMessage("messageId is missing");
    }

    @Test
    void shouldNameFieldAndRangeWhenANumberIsOutside() {
        assertThat(rejectionOf(messageWith("chars", "-5"))).hasMessage("chars must lie within 0 and 2147483647");
    }

    @Test
    void shouldNameTheFieldGivenTwice() {
        assertThat(rejectionOf(messageWith("sentAt", "1"))).hasMessage("sentAt is given twice");
    }

    @Test
    void shouldTellTheFirstRuleThatIsBroken() {
        assertThat(rejectionOf(messageWith("chars", "null,\"agentId\":null"))).hasMessage("chars must be an integer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"agentId\":\"secret word\"",
                "\"agentId\":{\"secret\":1}",
                "\"chars\":\"secret\"",
                "\"sender\":\"secret\"",
                "\"secret\":\"\\q\"",
                "\"secret\":secret",
            })
    void shouldNeverRepeatThePayload(String field) {
        byte[] value = ("{" + field + "}").getBytes(UTF_8);

        assertThat(rejectionOf(value).getMessage()).doesNotContain("secret");
    }

    @Test
    void shouldCarryNoStackForItIsThrownOncePerBadRecord() {
        assertThat(rejectionOf(null).getStackTrace()).isEmpty();
    }

    @Test
    void shouldCallARecordWithoutValueMalformed() {
        assertThat(rejectionOf(null).reason()).isEqualTo(Reason.MALFORMED_JSON);
    }
}
