package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Walks the fields of one object and takes each value only in its right type, and only once; knows nothing of events.
 *
 * <p>Each taking method is given what the field held before, so that a repeated field is noticed without a set of names.
 */
interface FieldReader {

    /** What an integer field holds before it was met; no integer of the contract is negative. */
    long ABSENT = -1;

    /** The name of the next field, null at the end of the object; its value must be taken or skipped before the next call. */
    @Nullable
    String nextField() throws IOException, RejectedException;

    /** Any text. */
    String string(String field, @Nullable String before) throws IOException, RejectedException;

    /** Text of which there are few different ones, such as the code of a currency. */
    String word(String field, @Nullable String before) throws IOException, RejectedException;

    String identifier(String field, @Nullable String before) throws IOException, RejectedException;

    /** The identifier of a shop: of these there are few, and each comes many times. */
    String shop(String field, @Nullable String before) throws IOException, RejectedException;

    String agent(String field, @Nullable String before) throws IOException, RejectedException;

    /** An agent, or the name of what nobody owns: outputs have rows and alerts of it, inputs do not. */
    String owner(String field, @Nullable String before) throws IOException, RejectedException;

    long integer(String field, long before, long least, long most) throws IOException, RejectedException;

    <E extends Enum<E>> E name(String field, @Nullable E before, WireNames<E> names)
            throws IOException, RejectedException;

    /** Passes over a value of any kind; it must still be JSON within the bounds. */
    void skipValue() throws IOException, RejectedException;
}
