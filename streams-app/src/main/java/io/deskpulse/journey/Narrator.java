package io.deskpulse.journey;

import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Postings;

/** Whose story is told, and where its facts go. */
record Narrator(String shopId, String buyerId, Postings postings) {

    void state(Fact fact) {
        postings.state(fact);
    }

    void retract(Fact fact) {
        postings.retract(fact);
    }
}
