package io.deskpulse.topology;

import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.jspecify.annotations.Nullable;

/** The entries of an iterator whose keys are not held back. */
final class SettledEntries implements KeyValueIterator<Bytes, byte[]> {

    private final KeyValueIterator<Bytes, byte[]> all;
    private final Predicate<Bytes> heldBack;
    private @Nullable KeyValue<Bytes, byte[]> next;

    SettledEntries(KeyValueIterator<Bytes, byte[]> all, Predicate<Bytes> heldBack) {
        this.all = all;
        this.heldBack = heldBack;
    }

    @Override
    public boolean hasNext() {
        while (next == null && all.hasNext()) {
            KeyValue<Bytes, byte[]> entry = all.next();
            next = heldBack.test(entry.key) ? null : entry;
        }
        return next != null;
    }

    @Override
    public KeyValue<Bytes, byte[]> next() {
        KeyValue<Bytes, byte[]> entry = hasNext() ? next : null;
        if (entry == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return entry;
    }

    @Override
    public Bytes peekNextKey() {
        KeyValue<Bytes, byte[]> entry = hasNext() ? next : null;
        if (entry == null) {
            throw new NoSuchElementException();
        }
        return entry.key;
    }

    @Override
    public void close() {
        all.close();
    }
}
