package io.deskpulse.board;

import java.io.IOException;
import java.util.List;

/** What several instances see, each of other shops, put together. */
public interface GroupDocument<D extends GroupDocument<D>> {

    /** Both together. */
    D and(D other);

    /** The same, but that instances did not answer, which are named as {@code host:port}. */
    D without(List<String> instances);

    /** Reads what another instance wrote. */
    @FunctionalInterface
    interface Reading<D> {
        /**
         * The document of those bytes.
         *
         * @throws IOException if it is no such document
         */
        D read(byte[] document) throws IOException;
    }
}
