package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stream threads share the codec, and with it the parser's table of names and its buffers. */
class ConcurrentDecodingTest {

    private static final int DOCUMENTS = 5_000;

    @Test
    void shouldKeepDocumentsApartWhenManyThreadsDecode() {
        List<String> ids = IntStream.range(0, DOCUMENTS)
                .parallel()
                .mapToObj(ConcurrentDecodingTest::decodedId)
                .toList();

        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, DOCUMENTS).mapToObj(i -> "e" + i).toList());
    }

    private static String decodedId(int i) {
        String json = "{\"unknown" + i + "\":\"x\",\"eventId\":\"e" + i + "\",\"orderId\":\"o1\",\"shopId\":\"s1\","
                + "\"buyerId\":\"b1\",\"type\":\"PAID\",\"amountMinor\":1,\"currency\":\"CNY\",\"at\":1}";
        try {
            return EventCodec.decode(InputTopic.ORDER_EVENTS, json.getBytes(UTF_8))
                    .id();
        } catch (RejectedException e) {
            return e.getMessage();
        }
    }
}
