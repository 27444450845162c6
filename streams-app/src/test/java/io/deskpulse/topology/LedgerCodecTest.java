package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a ledger knows survives in its bytes. */
class LedgerCodecTest {

    private static Ledger counted() {
        Ledger ledger = new Ledger();
        for (Entry entry : Entry.values()) {
            ledger.set(entry, 1_000L * entry.code() - 3);
        }
        return ledger;
    }

    @Test
    void shouldReadEveryEntryAsItWasWritten() {
        Ledger read = LedgerCodec.decode(LedgerCodec.encode(counted()));

        assertThat(Entry.values()).allSatisfy(entry -> assertThat(read.get(entry))
                .isEqualTo(counted().get(entry)));
    }

    @Test
    void shouldReadZeroWhereAnOlderLedgerHasNoEntryYet() {
        byte[] older = Arrays.copyOf(LedgerCodec.encode(counted()), 1 + 10 * Long.BYTES);
        Ledger read = LedgerCodec.decode(older);

        assertThat(read.get(Entry.QUARANTINED_CURRENCY)).isEqualTo(8_997);
        assertThat(read.get(Entry.DUPLICATES)).isZero();
    }

    @Test
    void shouldRefuseALayoutItDoesNotKnow() {
        byte[] bytes = LedgerCodec.encode(counted());
        bytes[0]++;

        assertThatThrownBy(() -> LedgerCodec.decode(bytes)).hasMessageContaining("layout 2 found");
    }

    @Test
    void shouldGiveEveryEntryACodeOfItsOwn() {
        assertThat(Arrays.stream(Entry.values()).map(Entry::code)).doesNotHaveDuplicates();
    }

    @Test
    void shouldHaveAnEntryForEveryTopicAndReason() {
        assertThat(Arrays.stream(InputTopic.values()).map(Entry::received)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Reason.values()).map(Entry::quarantined)).doesNotHaveDuplicates();
    }
}
