package io.deskpulse.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final byte[] BODY = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);
    private static final Instant SIGNED = Instant.ofEpochSecond(1_794_363_060);

    private final Signatures signatures = new Signatures(SECRET);

    private static void shouldBeRefused(Refusal refusal, ThrowingCallable check) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal))
                .hasMessageNotContaining(SECRET);
    }

    @Nested
    class OfChatwoot {

        /** {@code printf '1794363060.{"id":1}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef}. */
        private static final String SIGNATURE =
                "sha256=d49ae57648ea1a66dbac3c1b4a0fba212d24292ef79474c4d57d1ca1a2773745";

        private static Posted posted(String signature, String timestamp) {
            Map<String, String> headers = Map.of("X-Chatwoot-Signature", signature, "X-Chatwoot-Timestamp", timestamp);
            return new Posted(BODY, headers::get);
        }

        private void check(Posted posted, long secondsLater) throws RefusedException {
            signatures.checkChatwoot(posted, InstantSource.fixed(SIGNED.plusSeconds(secondsLater)));
        }

        @ParameterizedTest
        @ValueSource(longs = {-300, 0, 300})
        void shouldHoldForFiveMinutes(long secondsLater) {
            assertThatCode(() -> check(posted(SIGNATURE, "1794363060"), secondsLater))
                    .doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(longs = {-301, 301, 1_000_000})
        void shouldNotHoldWhenRepeatedLater(long secondsLater) {
            shouldBeRefused(Refusal.STALE, () -> check(posted(SIGNATURE, "1794363060"), secondsLater));
        }

        @Test
        void shouldNotHoldForAnotherTimeOrNone() {
            shouldBeRefused(Refusal.SIGNATURE, () -> check(posted(SIGNATURE, "1794363061"), 0));
            shouldBeRefused(Refusal.SIGNATURE, () -> check(posted(SIGNATURE, ""), 0));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "sha256=",
                    "sha256=00",
                    "d49ae57648ea1a66dbac3c1b4a0fba212d24292ef79474c4d57d1ca1a2773745"
                })
        void shouldNotHoldWithoutThePrefixOrTheDigest(String signature) {
            shouldBeRefused(Refusal.SIGNATURE, () -> check(posted(signature, "1794363060"), 0));
        }

        @Test
        void shouldNotHoldForAnotherBody() {
            Map<String, String> headers =
                    Map.of("X-Chatwoot-Signature", SIGNATURE, "X-Chatwoot-Timestamp", "1794363060");

            shouldBeRefused(Refusal.SIGNATURE, () -> check(new Posted(new byte[] {'{', '}'}, headers::get), 0));
        }
    }

    @Nested
    class OfShopify {

        /** {@code printf '{"id":1}' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef -binary | base64}. */
        private static final String SIGNATURE = "Cw0XgG6TtmN4fGZi74MkXq3zp09wukvVPdzmLs2qUq8=";

        private static Posted posted(String signature, byte[] body) {
            return new Posted(body, Map.of("X-Shopify-Hmac-Sha256", signature)::get);
        }

        @Test
        void shouldHoldForTheVeryBytes() {
            assertThatCode(() -> signatures.checkShopify(posted(SIGNATURE, BODY)))
                    .doesNotThrowAnyException();
        }

        @Test
        void shouldNotHoldForOtherBytesWithTheSameMeaning() {
            byte[] spaced = "{\"id\": 1}".getBytes(StandardCharsets.UTF_8);

            shouldBeRefused(Refusal.SIGNATURE, () -> signatures.checkShopify(posted(SIGNATURE, spaced)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0000", "!"})
        void shouldNotHoldWithoutTheDigest(String signature) {
            shouldBeRefused(Refusal.SIGNATURE, () -> signatures.checkShopify(posted(signature, BODY)));
        }
    }
}
