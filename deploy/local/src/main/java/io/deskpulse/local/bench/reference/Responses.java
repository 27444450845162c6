package io.deskpulse.local.bench.reference;

/** Responses of an agent in a window. */
record Responses(long count, long sumMs, long within30, long within60, long within180) {

    static final Responses NONE = new Responses(0, 0, 0, 0, 0);

    Responses plus(Answer answer) {
        long response = answer.responseMs();
        return new Responses(
                count + 1,
                sumMs + response,
                within30 + (response <= 30_000 ? 1 : 0),
                within60 + (response <= 60_000 ? 1 : 0),
                within180 + (response <= 180_000 ? 1 : 0));
    }
}
