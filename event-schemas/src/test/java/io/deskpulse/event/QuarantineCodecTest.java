package io.deskpulse.event;

import static io.deskpulse.event.Documents.message;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineCodecTest {

    private static final String DIGEST_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String QUARANTINED = "{\"topic\":\"chat-messages\",\"partition\":3,\"offset\":42,"
            + "\"reason\":\"TOO_LATE\",\"sha256\":\"" + DIGEST_OF_NOTHING
            + "\",\"sizeBytes\":0,\"quarantinedAt\":1794364215000}";

    private static QuarantinedRecord quarantined(byte[] value) {
        RejectedException rejected = new RejectedException(Reason.SCHEMA, "sentAt is missing");
        return QuarantinedRecord.of("chat-messages", 3, 42, value, rejected, 1_794_364_215_000L);
    }

    @Test
    void shouldKeepCoordinatesReasonAndDetail() {
        assertThat(quarantined(message()))
                .extracting(
                        QuarantinedRecord::topic,
                        QuarantinedRecord::partition,
                        QuarantinedRecord::offset,
                        QuarantinedRecord::reason,
                        QuarantinedRecord::detail)
                .containsExactly("chat-messages", 3, 42L, Reason.SCHEMA, "sentAt is missing");
    }

    @Test
    void shouldKeepTheDigestAndSizeOfTheValue() {
        QuarantinedRecord kept = quarantined("abc".getBytes(UTF_8));

        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(kept.sizeBytes()).isEqualTo(3);
    }

    @Test
    void shouldKeepAMissingValueAsNoBytes() {
        assertThat(quarantined(null).sha256()).isEqualTo(DIGEST_OF_NOTHING);
        assertThat(quarantined(null).sizeBytes()).isZero();
    }

    @Test
    void shouldHoldNothingOfThePayload() {
        assertThat(new String(QuarantineCodec.encode(quarantined(message())), UTF_8))
                .doesNotContain("messageId", "m1", "buyer");
    }

    @Test
    void shouldComeBackFromItsBytes() throws Exception {
        QuarantinedRecord kept = quarantined(message());

        assertThat(QuarantineCodec.decode(QuarantineCodec.encode(kept))).isEqualTo(kept);
    }

    @Test
    void shouldComeBackWithoutDetailWhereNoneWasGiven() throws Exception {
        QuarantinedRecord kept = QuarantineCodec.decode(QUARANTINED.getBytes(UTF_8));

        assertThat(kept.detail()).isNull();
        assertThat(new String(QuarantineCodec.encode(kept), UTF_8)).isEqualTo(QUARANTINED);
    }

    @Test
    void shouldPassItsSchema() throws Exception {
        byte[] json = QuarantineCodec.encode(quarantined(message()));

        assertThat(PublishedSchema.named("quarantined-record").errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOO_LATE", "chat-messages", "b855", "\"partition\":3", ",\"sizeBytes\":0"})
    void shouldRefuseWhatTheSchemaRefuses(String part) throws Exception {
        byte[] broken = QUARANTINED
                .replace(part, part.startsWith("\"") ? "\"partition\":-3" : "")
                .getBytes(UTF_8);

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> QuarantineCodec.decode(broken));

        assertThat(rejected.reason()).isEqualTo(Reason.SCHEMA);
        assertThat(PublishedSchema.named("quarantined-record").errors(broken)).isNotEmpty();
    }
}
