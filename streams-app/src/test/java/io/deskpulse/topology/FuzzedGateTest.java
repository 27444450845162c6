package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.topology.GateRun.Outcome;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a record holds, the gate lets it in as a valid event or names why not. Another seed each time, told on failure;
 * {@code -Ddeskpulse.fuzz.seed=N} repeats a run and {@code -Ddeskpulse.fuzz.records=1000000} makes it long.
 */
class FuzzedGateTest {

    private static final long SEED = Long.getLong("deskpulse.fuzz.seed", new Random().nextLong());
    private static final int RECORDS = Integer.getInteger("deskpulse.fuzz.records", 100_000);
    private static final Instant LONG_AFTER_THE_EXAMPLES = Instant.parse("2027-06-01T00:00:00Z");
    private static final long TOLERANCE_MS = 60_000;
    private static final ObjectMapper LENIENT = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(1 << 20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Jackson, where it reads characters and not bytes, takes some letters of other scripts for hexadecimal digits. */
    private static final Pattern HALF_AN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9A-Fa-f]{4})");

    private final TestWall wall = new TestWall(LONG_AFTER_THE_EXAMPLES);
    private final Map<Reason, Integer> refusals = new EnumMap<>(Reason.class);
    private int admissions;
    private GateRun gate;

    @BeforeEach
    void open(@TempDir Path folder) throws ConfigException {
        gate = new GateRun(folder, wall);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void shouldAdmitOrRefuseWhateverComes() {
        HostileRecords records = HostileRecords.seeded(SEED);
        for (int number = 0; number < RECORDS; number++) {
            Offered record = records.get(number);
            try {
                judge(record);
            } catch (Throwable failure) {
                fail("record " + number + " of seed " + SEED + ": " + record, failure);
            }
        }
        System.out.println(RECORDS + " records of seed " + SEED + ": " + admissions + " admitted, refused " + refusals);
        assertThat(gate.totals().receivedInAll()).isEqualTo(RECORDS - admissions);
        refusals.forEach(
                (reason, count) -> assertThat(gate.totals().quarantined()).containsEntry(reason, (long) count));
    }

    @Test
    void shouldBeTriedWithEveryReasonThatTheGateKnows() throws RejectedException {
        HostileRecords records = HostileRecords.seeded(1);
        for (int number = 0; number < 10_000; number++) {
            judge(records.get(number));
        }
        assertThat(admissions).isGreaterThan(1_000);
        assertThat(refusals)
                .containsOnlyKeys(
                        Reason.MALFORMED_JSON,
                        Reason.SCHEMA,
                        Reason.KEY_MISMATCH,
                        Reason.FUTURE_TIME,
                        Reason.TOO_LARGE,
                        Reason.CURRENCY);
    }

    private void judge(Offered record) throws RejectedException {
        Outcome outcome = gate.offer(record);
        assertThat(outcome.admitted().size() + outcome.refused().size()).isEqualTo(1);
        if (outcome.refused().isEmpty()) {
            admissions++;
            shouldBeRightToAdmit(record, outcome.admitted().get(0));
        } else {
            QuarantinedRecord refused = outcome.refused().get(0);
            refusals.merge(refused.reason(), 1, Integer::sum);
            shouldBeRightToRefuse(record, refused);
        }
    }

    private void shouldBeRightToAdmit(Offered record, Event event) throws RejectedException {
        assertThat(EventCodec.decode(event.topic(), EventCodec.encode(event))).isEqualTo(event);
        JsonNode tree = treeOf(record.value());
        assertThat(tree).isNotNull();
        assertThat(tree.path("shopId").textValue()).isEqualTo(event.shopId());
        assertThat(tree.path("buyerId").textValue()).isEqualTo(event.buyerId());
        assertThat(record.key()).isEqualTo((event.shopId() + ":" + event.buyerId()).getBytes(StandardCharsets.UTF_8));
        assertThat(event.at()).isLessThanOrEqualTo(wall.millis() + TOLERANCE_MS);
        assertThat(event instanceof OrderEvent order ? order.currency() : "CNY").isEqualTo("CNY");
    }

    private static void shouldBeRightToRefuse(Offered record, QuarantinedRecord refused) {
        byte[] value = record.value();
        assertThat(refused.sizeBytes()).isEqualTo(value == null ? 0 : value.length);
        switch (refused.reason()) {
            case MALFORMED_JSON -> assertThat(treeOf(value)).isNull();
            case TOO_LATE -> fail("the gate cannot know what is late");
            case TOO_LARGE -> assertThat(value).hasSizeGreaterThan(32);
            default -> assertThat(treeOf(value)).isNotNull();
        }
    }

    /** What another reader makes of it, null where it is not JSON in UTF-8 to its end. */
    private static @Nullable JsonNode treeOf(byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            if (HALF_AN_ESCAPE.matcher(text).find()) {
                return null;
            }
            JsonNode tree = LENIENT.readTree(text);
            return tree.isMissingNode() ? null : tree;
        } catch (CharacterCodingException | JsonProcessingException e) {
            return null;
        }
    }
}
