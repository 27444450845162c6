package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.notify.Answer.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

    private static Answer read(RobotType type, int status, String body) {
        return AnswerReader.read(type, status, null, body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "DINGTALK|200|{\"errcode\":0,\"errmsg\":\"ok\"}|ACCEPTED",
                "DINGTALK|200|{\"errcode\":130101,\"errmsg\":\"send too fast, exceed 20 times per minute\"}|LIMITED",
                "DINGTALK|200|{\"errcode\":310000,\"errmsg\":\"sign not match\"}|REFUSED",
                "WECOM|200|{\"errcode\":0,\"errmsg\":\"ok\"}|ACCEPTED",
                "WECOM|200|{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}|LIMITED",
                "WECOM|200|{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}|REFUSED",
                "FEISHU|200|{\"StatusCode\":0,\"code\":0,\"msg\":\"success\"}|ACCEPTED",
                "FEISHU|200|{\"code\":11232,\"msg\":\"frequency limited\"}|LIMITED",
                "FEISHU|400|{\"code\":9499,\"msg\":\"Bad Request\",\"data\":{}}|REFUSED",
                "FEISHU|429|{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}|LIMITED",
                "WECOM|429|slow down|LIMITED",
                "WECOM|503|busy|UNKNOWN",
                "WECOM|200|<html>a proxy's page</html>|REFUSED",
                "WECOM|200|{}|REFUSED",
                "WECOM|200|{\"errcode\":\"0\"}|REFUSED",
                "WECOM|302|{\"errcode\":0}|REFUSED"
            })
    void shouldTellAcceptedFromTheWaysToSayNo(RobotType type, int status, String body, Kind kind) {
        assertThat(read(type, status, body).kind()).isEqualTo(kind);
    }

    @Test
    void shouldTakeAnEmptyAnswerForNoAcceptance() {
        assertThat(read(RobotType.WECOM, 200, "").kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void shouldKeepCodeAndWordsForTheLogInOneHarmlessLine() {
        assertThat(read(RobotType.DINGTALK, 200, "{\"errcode\":310000,\"errmsg\":\"no\\nkeyword\"}")
                        .reason())
                .isEqualTo("code 310000 no keyword");
    }

    @Test
    void shouldWaitAsLongAsItIsAskedTo() {
        assertThat(AnswerReader.read(RobotType.FEISHU, 429, "52", new byte[0]).pause())
                .isEqualTo(Duration.ofSeconds(52));
        assertThat(AnswerReader.read(RobotType.FEISHU, 429, "Wed, 11 Nov", new byte[0])
                        .pause())
                .isZero();
    }
}
