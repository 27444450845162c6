package io.deskpulse.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The facts topic's bytes: an array of postings, each {@code {"sign": 1, "fact": {"type": "LegEnded", …}}}, as the
 * published schema describes them. Without a tree or reflection in between, for every event makes several of them.
 */
public final class FactCodec {

    static final String SIGN = "sign";
    static final String FACT = "fact";

    private static final Word STATED = new Word("{\"sign\":1,\"fact\":");
    private static final Word RETRACTED = new Word("{\"sign\":-1,\"fact\":");
    private static final Word END = new Word("}}");

    private FactCodec() {}

    /** One posting as JSON, as it stands in the topic's arrays. */
    public static byte[] encode(Posting posting) {
        FactOutput out = new FactOutput();
        write(posting, out);
        return out.toBytes();
    }

    static void write(Posting posting, FactOutput out) {
        out.word(posting.sign() > 0 ? STATED : RETRACTED);
        posting.fact().readBy(new FactWriter(out));
        out.word(END);
    }

    /**
     * The one posting that JSON holds.
     *
     * @throws UncheckedIOException if it holds none
     */
    public static Posting decode(byte[] json) {
        try {
            return FactParser.posting(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The postings of a record of the topic, in their order.
     *
     * @throws UncheckedIOException if it holds none: only this program writes the topic, so that is no bad input but a
     *     breach of the contract
     */
    public static List<Posting> decodeAll(byte[] json) {
        List<Posting> postings = FactScanner.postings(json);
        if (postings != null) {
            return postings;
        }
        try {
            return FactParser.postings(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
