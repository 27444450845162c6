package io.deskpulse.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.policy.Aspect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardJsonTest {

    private final ShopFloor floor = new ShopFloor();

    @BeforeEach
    void workTheDay() {
        floor.at("s1", "店铺:小美", 10).enquirers(30, 10).replied(3, 1, 100_000);
        floor.at("s2", "店铺:小美", 10).enquirers(30, 10);
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScorecardJson.write(floor.scorecard(), out);
        return out.toByteArray();
    }

    private JsonNode card(int index) throws IOException {
        return new ObjectMapper().readTree(written()).path("cards").path(index);
    }

    @Test
    void shouldKeepThePromisesOfItsSchema() throws IOException {
        assertThat(ScorecardSchema.errors(written())).isEmpty();
    }

    @Test
    void shouldHoldAllSixAspectsInTheOrderOfTheTrade() throws IOException {
        assertThat(card(0).path("aspects").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(Aspect.values()).map(Aspect::id).toList());
    }

    @Test
    void shouldTellNumbersToSixDecimals() throws IOException {
        JsonNode lead = card(1).path("aspects").path("conversion").path("lead");

        assertThat(lead.path("value").asText()).isEqualTo("0.333333");
        assertThat(lead.path("difference").asText()).isEqualTo("0");
    }

    @Test
    void shouldLeaveOutWhatThereIsNot() throws IOException {
        JsonNode dsr = card(1).path("aspects").path("dsr");

        assertThat(dsr.path("lead").has("value")).isFalse();
        assertThat(dsr.path("lead").path("unmeasured").asText()).isEqualTo("no cases");
        assertThat(dsr.has("rank")).isFalse();
        assertThat(dsr.path("unranked").asText()).isEqualTo("sample below 30");
        assertThat(dsr.has("points")).isFalse();
    }

    @Test
    void shouldTellWhichShopsACardOverSeveralCovers() throws IOException {
        JsonNode over = card(4);

        assertThat(over.has("shopId")).isFalse();
        assertThat(over.path("shops")).map(JsonNode::asText).containsExactly("s1", "s2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"rows\":[]}", "<html></html>", "{\"cards\":[{}]}"})
    void shouldRefuseWhatIsNoScorecard(String json) {
        assertThatThrownBy(() -> ScorecardJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldOverlookWhatANewerProgramAdds() throws IOException {
        String newer = new String(written(), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"newer\": 1,");

        assertThat(ScorecardJson.read(newer.getBytes(StandardCharsets.UTF_8)).cards())
                .hasSize(5);
    }
}
