package io.deskpulse.fact;

/** Gathers postings into one record of the facts topic, so that hundreds of them cost one; reads back by {@link FactCodec}. */
public final class FactArray {

    private static final Word FIRST = new Word("[");
    private static final Word NEXT = new Word(",");
    private static final Word LAST = new Word("]");
    private static final Word NONE = new Word("[]");

    private final FactOutput out = new FactOutput();
    private int count;

    /** Adds a posting. */
    public void add(Posting posting) {
        out.word(count == 0 ? FIRST : NEXT);
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
        out.word(count == 0 ? NONE : LAST);
        byte[] json = out.toBytes();
        out.clear();
        count = 0;
        return json;
    }
}
