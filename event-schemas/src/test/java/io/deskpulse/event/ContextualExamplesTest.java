package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples that are valid events, yet wrong where and when they arrive; companion files hold what makes them wrong. */
class ContextualExamplesTest {

    private static final long TOLERANCE_MS = 60_000;

    static List<Example> withAnotherKey() {
        return Corpus.invalid(Reason.KEY_MISMATCH);
    }

    static List<Example> fromTheFuture() {
        return Corpus.invalid(Reason.FUTURE_TIME);
    }

    static List<Example> late() {
        return Corpus.invalid(Reason.TOO_LATE);
    }

    static List<Example> inAnotherCurrency() {
        return Corpus.invalid(Reason.CURRENCY);
    }

    @ParameterizedTest
    @MethodSource("withAnotherKey")
    void shouldCarryAnotherKeyThanTheEventAsksFor(Example example) throws Exception {
        assertThat(example.companion(".key")).isNotEqualTo(example.decoded().key());
    }

    @ParameterizedTest
    @MethodSource("fromTheFuture")
    void shouldBeDatedBeyondTheToleranceOfTheWallClock(Example example) throws Exception {
        long wallClock = context(example).get("wallClock").longValue();

        assertThat(example.decoded().at()).isGreaterThan(wallClock + TOLERANCE_MS);
    }

    @ParameterizedTest
    @MethodSource("late")
    void shouldStandFurtherBehindTheNewestMessageThanTheWindow(Example example) throws Exception {
        long newest = context(example).get("newestMessageAt").longValue();
        long window = context(example).get("reorderWindowMs").longValue();

        assertThat(newest - example.decoded().at()).isGreaterThan(window);
    }

    @ParameterizedTest
    @MethodSource("inAnotherCurrency")
    void shouldAddUpInAnotherCurrencyThanTheShops(Example example) throws Exception {
        OrderEvent order = (OrderEvent) example.decoded();

        assertThat(order.currency())
                .isNotEqualTo(context(example).get("shopCurrency").textValue());
    }

    private static JsonNode context(Example example) throws Exception {
        return PublishedSchema.MAPPER.readTree(example.companion(".context.json"));
    }
}
