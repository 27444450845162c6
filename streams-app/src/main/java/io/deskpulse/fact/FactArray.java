package io.deskpulse.fact;

/** Gathers postings into one record of the facts topic, so that hundreds of them cost one; reads back by {@link FactCodec}. */
public final class FactArray {

    private final FactOutput out = new FactOutput();
    private int count;

    /** Adds a posting. */
    public void add(Posting posting) {
        out.raw(count == 0 ? "[" : ",");
        FactCodec.write(posting, out);
        count++;
    }

    /** How many postings it holds. */
    public int count() {
        return count;
    }

    /** How many bytes they take so far. */
    public int size() {
        return out.size();
    }

    /** The record's value; the array is empty after. */
    public byte[] take() {
        out.raw(count == 0 ? "[]" : "]");
        byte[] json = out.toBytes();
        out.clear();
        count = 0;
        return json;
    }
}
