package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.net.BindException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that would be more than names in a label, a log line, a page or a message: none gets in by any door. */
class HostileNamesTest {

    private static final List<String> NAMES = List.of(
            "",
            "a b",
            "a\nlevel=ERROR forged",
            "a\rb",
            "a\"} 1\nfake_metric 2",
            "a\\",
            "<script>alert(1)</script>",
            "a&b",
            "[link](http://x)",
            "@all ",
            "a\u202Eb",
            "a\u200Bb",
            "a\u0000b",
            "a\u001B[31mb",
            "${jndi:x}",
            "a,b",
            "a;b",
            "a=b",
            "'--",
            "x".repeat(129));

    private static final Map<InputTopic, Map<String, Object>> EVENTS = Map.of(
            InputTopic.CHAT_MESSAGES,
            Map.of(
                    "messageId",
                    "m1",
                    "shopId",
                    "s1",
                    "buyerId",
                    "b1",
                    "agentId",
                    "a1",
                    "sender",
                    "SYSTEM",
                    "kind",
                    "TRANSFER",
                    "toAgentId",
                    "a2",
                    "sentAt",
                    1),
            InputTopic.ORDER_EVENTS,
            Map.of(
                    "eventId",
                    "e1",
                    "orderId",
                    "o1",
                    "shopId",
                    "s1",
                    "buyerId",
                    "b1",
                    "type",
                    "PAID",
                    "amountMinor",
                    1,
                    "currency",
                    "CNY",
                    "at",
                    1),
            InputTopic.RATING_EVENTS,
            Map.of(
                    "ratingId",
                    "r1",
                    "shopId",
                    "s1",
                    "buyerId",
                    "b1",
                    "type",
                    "CSAT",
                    "orderId",
                    "o1",
                    "agentId",
                    "a1",
                    "score",
                    5,
                    "at",
                    1));

    private static WebServer server;
    private static WebClient client;

    @BeforeAll
    static void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), new FakeDesk(), new FakeEvidence(), new FakeBoard());
        client = new WebClient(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] json(Map<String, Object> event) {
        try {
            return new ObjectMapper().writeValueAsBytes(event);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Every text of every event, with every name in its place. */
    static Stream<Arguments> textsOfEvents() {
        return EVENTS.entrySet().stream().flatMap(event -> event.getValue().entrySet().stream()
                .filter(field -> field.getValue() instanceof String)
                .flatMap(field -> NAMES.stream().map(name -> Arguments.of(event.getKey(), field.getKey(), name))));
    }

    @ParameterizedTest
    @MethodSource("textsOfEvents")
    void shouldNotPassTheGateInAnyFieldNorBeRepeated(InputTopic topic, String field, String name) {
        Map<String, Object> event = new TreeMap<>(EVENTS.get(topic));
        event.put(field, name);

        assertThatThrownBy(() -> EventCodec.decode(topic, json(event)))
                .isInstanceOf(RejectedException.class)
                .message()
                .satisfies(told ->
                        assertThat(name.isEmpty() || !told.contains(name)).isTrue());
    }

    @Test
    void shouldBeTheOnlyReasonThatTheseEventsAreRefused() throws RejectedException {
        for (Map.Entry<InputTopic, Map<String, Object>> event : EVENTS.entrySet()) {
            assertThat(EventCodec.decode(event.getKey(), json(event.getValue())))
                    .isNotNull();
        }
    }

    /** Every parameter that takes a name or a word, with every name in its place. */
    static Stream<Arguments> parameters() {
        return Stream.of(
                        "desk?shop=",
                        "desk?window=",
                        "desk?scope=",
                        "waiting?shop=",
                        "waiting?limit=",
                        "alerts?shop=",
                        "hour?shop=",
                        "hour?shop=s1&agent=",
                        "events?shop=",
                        "events?window=",
                        "scorecard?date=2026-11-11&shop=",
                        "scorecard?date=",
                        "report?date=",
                        "evidence?date=2026-11-11&figure=sessions&shop=",
                        "evidence?date=2026-11-11&figure=sessions&shop=s1&agent=",
                        "evidence?shop=s1&figure=sessions&date=")
                .flatMap(parameter -> NAMES.stream().map(name -> Arguments.of(parameter, name)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void shouldNotPassAnyParameterNorBeRepeated(String parameter, String name) {
        HttpResponse<String> answer =
                client.get("/api/v1/" + parameter + URLEncoder.encode(name, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasLineCount(1);
        assertThat(name.isEmpty() || !answer.body().contains(name)).isTrue();
    }
}
