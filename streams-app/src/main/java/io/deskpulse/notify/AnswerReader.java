package io.deskpulse.notify;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.notify.Answer.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads answers of robots, which say no with status 200 and a code in the body. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int OK = 200;
    private static final int WORDS = 160;

    private AnswerReader() {}

    /** @param retryAfter the header of that name, where there was one */
    static Answer read(RobotType type, int status, @Nullable String retryAfter, byte[] body) {
        JsonNode json = tree(body);
        JsonNode code = json.path(type == RobotType.FEISHU ? "code" : "errcode");
        if (status == TOO_MANY || type.isLimit(code.asLong())) {
            return new Answer(Kind.LIMITED, words(status, code, json), seconds(retryAfter));
        }
        if (status >= SERVER_ERROR) {
            return Answer.unknown("HTTP status " + status);
        }
        boolean accepted = status == OK && code.isIntegralNumber() && code.asLong() == 0;
        return accepted ? Answer.accepted() : new Answer(Kind.REFUSED, words(status, code, json), seconds(retryAfter));
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static String words(int status, JsonNode code, JsonNode json) {
        if (!code.isIntegralNumber()) {
            return "HTTP status " + status + " without a code";
        }
        String message = json.path("errmsg").asText(json.path("msg").asText(""));
        return "code " + code.asLong() + " " + PlainText.of(message, WORDS);
    }

    private static Duration seconds(@Nullable String retryAfter) {
        boolean told = retryAfter != null && SECONDS.matcher(retryAfter).matches();
        return told ? Duration.ofSeconds(Long.parseLong(String.valueOf(retryAfter))) : Duration.ZERO;
    }
}
