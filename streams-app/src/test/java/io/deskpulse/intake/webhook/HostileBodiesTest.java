package io.deskpulse.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed by whoever has the secret, and yet nothing a source posts. */
class HostileBodiesTest {

    private static Reading read(byte[] body) throws RefusedException {
        return Recorded.chatwoot().read(Recorded.byChatwoot(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "1",
                "null",
                "{",
                "{} {}",
                "{\"event\":\"a\",\"event\":\"b\"}",
                "{\"event\":1e99999999}"
            })
    void shouldBeRefusedInOneLine(String body) {
        assertThatThrownBy(() -> read(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100_000})
    void shouldBeRefusedWhenNestedTooDeeply(int depth) {
        String body = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";

        assertThatThrownBy(() -> read(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the body is not one JSON document");
    }

    @Property(tries = 200)
    void shouldEndInNothingButARefusal(@ForAll byte[] body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e40", "\"soon\"", "{}", "[]", "true", "999999999999999999999"})
    void shouldBeRefusedWhenATimeIsNone(String time) throws IOException {
        String body = new String(
                        Recorded.body("chatwoot-incoming", payload -> payload.put("created_at", "PLACE")),
                        StandardCharsets.UTF_8)
                .replace("\"PLACE\"", time);

        assertThatThrownBy(() -> read(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.EVENT));
    }
}
