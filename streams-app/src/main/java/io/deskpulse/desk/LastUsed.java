package io.deskpulse.desk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value that was looked up last. Facts come in runs, of one shop and often of one agent, and each changes several
 * figures of the same row: what was just found is not looked for again. Whoever lets values go has to say so.
 */
public final class LastUsed<K, V> {

    private @Nullable K key;
    private @Nullable V value;

    /** The value of a key: that of the last call if it asked for the same, else what is found by looking it up. */
    public V get(K wanted, Function<? super K, ? extends V> lookUp) {
        V found = value;
        if (found == null || !wanted.equals(key)) {
            found = lookUp.apply(wanted);
            key = wanted;
            value = found;
        }
        return found;
    }

    /** The next call looks up. */
    public void forget() {
        key = null;
        value = null;
    }
}
