package io.deskpulse.event;

import static io.deskpulse.event.Documents.messageOfSize;
import static io.deskpulse.event.Documents.messageWith;
import static io.deskpulse.event.Documents.nested;
import static io.deskpulse.event.Documents.quoted;
import static io.deskpulse.event.Documents.rejectionOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentBoundsTest {

    private static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_TOKEN = 10_000;

    @Test
    void shouldAcceptADocumentOfExactlyTheLargestSize() {
        assertThat(rejectionOf(messageOfSize(MAX_BYTES))).isNull();
    }

    @Test
    void shouldRejectADocumentOneByteLarger() {
        assertTooLarge(messageOfSize(MAX_BYTES + 1));
    }

    @Test
    void shouldRejectAMegabyteWhateverItHolds() {
        assertTooLarge(new byte[1024 * 1024]);
    }

    @Test
    void shouldAcceptTheLongestUnknownString() {
        assertThat(rejectionOf(messageWith("note", quoted("x", MAX_TOKEN)))).isNull();
    }

    @Test
    void shouldCountTheLengthOfAStringInCharactersNotBytes() {
        assertThat(rejectionOf(messageWith("note", quoted("店", MAX_TOKEN)))).isNull();
    }

    @Test
    void shouldRejectALongerUnknownString() {
        assertTooLarge(messageWith("note", quoted("x", MAX_TOKEN + 1)));
    }

    @Test
    void shouldRejectALongerStringDeepInAnUnknownField() {
        assertTooLarge(messageWith("note", "[{\"a\":[" + quoted("x", MAX_TOKEN + 1) + "]}]"));
    }

    @Test
    void shouldCallALongKnownStringTooLargeRatherThanIllTyped() {
        assertTooLarge(messageWith("agentId", quoted("x", MAX_TOKEN + 1)));
    }

    @Test
    void shouldCallALongNumberInAKnownFieldTooLarge() {
        assertTooLarge(messageWith("chars", "1".repeat(MAX_TOKEN + 1)));
    }

    @Test
    void shouldCallALongFractionInAKnownFieldTooLarge() {
        assertTooLarge(messageWith("chars", "0." + "1".repeat(MAX_TOKEN)));
    }

    @Test
    void shouldAcceptTheLongestUnknownNumber() {
        assertThat(rejectionOf(messageWith("note", "1".repeat(MAX_TOKEN)))).isNull();
    }

    @Test
    void shouldRejectALongerName() {
        assertTooLarge(messageWith("n".repeat(MAX_TOKEN + 1), "1"));
    }

    @Test
    void shouldRejectALongerNameInsideAnUnknownField() {
        assertTooLarge(messageWith("note", "{" + quoted("n", MAX_TOKEN + 1) + ":1}"));
    }

    @Test
    void shouldRejectNestingThatWouldExhaustAStack() {
        assertTooLarge(messageWith("deep", nested(100_000)));
    }

    @Test
    void shouldCallABrokenRuleTooLargeWhereALaterTokenIs() {
        assertTooLarge(messageWith("chars", "null,\"note\":" + quoted("x", MAX_TOKEN + 1)));
    }

    @Test
    void shouldStandThousandsOfUnknownFields() {
        String fields =
                IntStream.range(0, 10_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));

        assertThat(rejectionOf(messageWith("note", "1," + fields))).isNull();
    }

    private static void assertTooLarge(byte[] value) {
        RejectedException rejected = rejectionOf(value);
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
