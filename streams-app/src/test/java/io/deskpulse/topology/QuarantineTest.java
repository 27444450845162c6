package io.deskpulse.topology;

import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused leaves its coordinates, stops nothing and moves no clock. */
class QuarantineTest {

    private static final Instant YEAR_2099 = Instant.parse("2099-01-01T00:00:00Z");
    private static final String KEY = "s1:b1";

    private PipelineRun run;

    @BeforeEach
    void start(@TempDir Path folder) throws ConfigException {
        run = PipelineRun.in(folder, "topic-prefix", "test.");
    }

    @AfterEach
    void end() {
        run.close();
    }

    private void shouldHaveQuarantinedOne(Reason reason) throws RejectedException {
        assertThat(run.quarantined()).singleElement().returns(reason, QuarantinedRecord::reason);
        assertThat(run.totals().quarantined()).containsEntry(reason, 1L);
        assertThat(run.totals().receivedInAll()).isEqualTo(1);
        assertThat(run.postings()).isEmpty();
    }

    private PipelineRun sendText(String value) {
        return run.send(InputTopic.CHAT_MESSAGES, KEY, value.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldCallAnAbsentValueMalformed() throws RejectedException {
        run.send(InputTopic.CHAT_MESSAGES, KEY, null);

        shouldHaveQuarantinedOne(Reason.MALFORMED_JSON);
    }

    @Test
    void shouldCallBrokenUtf8Malformed() throws RejectedException {
        run.send(InputTopic.CHAT_MESSAGES, KEY, new byte[] {'{', '"', (byte) 0xC3, '"', '}'});

        shouldHaveQuarantinedOne(Reason.MALFORMED_JSON);
    }

    @Test
    void shouldNameTheSchemaWhenJsonIsNoEvent() throws RejectedException {
        sendText("{\"messageId\":\"m1\"}");

        shouldHaveQuarantinedOne(Reason.SCHEMA);
    }

    @Test
    void shouldNameTheKeyWhenItIsAnotherBuyers() throws RejectedException {
        run.send(InputTopic.CHAT_MESSAGES, "s1:b2", EventCodec.encode(ask("m1", at("10:00:00"))));

        shouldHaveQuarantinedOne(Reason.KEY_MISMATCH);
    }

    @Test
    void shouldNameTheKeyWhenThereIsNone() throws RejectedException {
        run.send(InputTopic.CHAT_MESSAGES, null, EventCodec.encode(ask("m1", at("10:00:00"))));

        shouldHaveQuarantinedOne(Reason.KEY_MISMATCH);
    }

    @Test
    void shouldNameTheTimeWhenItLiesMoreThanAMinuteAhead() throws RejectedException {
        run.deliver(ask("m1", at("10:01:00.001")));

        shouldHaveQuarantinedOne(Reason.FUTURE_TIME);
    }

    @Test
    void shouldAdmitAnEventThatIsExactlyAMinuteAhead() throws RejectedException {
        run.deliver(ask("m1", at("10:01:00")));

        assertThat(run.quarantined()).isEmpty();
    }

    @Test
    void shouldMoveNoClockWhenAnEventIsDated2099() {
        run.send(ask("m1", at("10:00:00"))).deliver(ask("m2", YEAR_2099));

        assertThat(run.totals().newestEventTime()).hasValue(at("10:00:00").toEpochMilli());
        assertThat(run.now()).isEqualTo(at("10:00:00").toEpochMilli());
    }

    @Test
    void shouldNameLatenessWhenAMessageIsBehindTheReorderWindow() throws RejectedException {
        run.send(ask("m1", at("10:10:30.001")), ask("m2", at("10:10:00")));

        assertThat(run.quarantined()).singleElement().returns(Reason.TOO_LATE, QuarantinedRecord::reason);
        assertThat(run.totals().quarantined()).containsEntry(Reason.TOO_LATE, 1L);
        assertThat(run.shop(Figure.BUYER_MESSAGES)).isEqualTo(1);
    }

    @Test
    void shouldKeepTheDigestOfTheOriginalBytesWhenTheJourneyRefuses()
            throws RejectedException, NoSuchAlgorithmException {
        String spaced = new String(EventCodec.encode(ask("m2", at("10:09:00"))), StandardCharsets.UTF_8) + "  ";
        run.send(ask("m1", at("10:10:30")));
        sendText(spaced);

        assertThat(run.quarantined()).singleElement().returns(digest(spaced), QuarantinedRecord::sha256);
    }

    @Test
    void shouldNameTheSizeWhenAValueHasAMegabyte() throws RejectedException {
        sendText("{\"text\":\"" + "x".repeat(1 << 20) + "\"}");

        shouldHaveQuarantinedOne(Reason.TOO_LARGE);
    }

    @Test
    void shouldNameTheSizeWhenADocumentIsNestedTooDeep() throws RejectedException {
        sendText("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000));

        shouldHaveQuarantinedOne(Reason.TOO_LARGE);
    }

    @Test
    void shouldNameTheCurrencyWhenAnOrderIsInAnother() throws RejectedException {
        run.send(paid("o1", "USD", at("10:00:00")));

        shouldHaveQuarantinedOne(Reason.CURRENCY);
    }

    @Test
    void shouldKeepCoordinatesAndDigestButNoPayload() throws RejectedException, NoSuchAlgorithmException {
        sendText("{}");
        run.quarantined();
        String secret = "not json, but perhaps somebody's address";
        sendText(secret);

        QuarantinedRecord kept = run.quarantined().get(0);
        assertThat(kept.topic()).isEqualTo("test.chat-messages");
        assertThat(kept.partition()).isZero();
        assertThat(kept.offset()).isEqualTo(1);
        assertThat(kept.sha256()).isEqualTo(digest(secret));
        assertThat(kept.sizeBytes()).isEqualTo(secret.length());
        assertThat(kept.quarantinedAt()).isEqualTo(at("10:00:00").toEpochMilli());
        assertThat(kept.toString()).doesNotContain("address");
    }

    @Test
    void shouldGoOnWithTheNextEventWhenOneWasRefused() {
        Event good = ask("m1", at("10:00:10"));
        sendText("nonsense").send(good);

        assertThat(run.shop(Figure.BUYER_MESSAGES)).isEqualTo(1);
    }

    private static String digest(String value) throws NoSuchAlgorithmException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
