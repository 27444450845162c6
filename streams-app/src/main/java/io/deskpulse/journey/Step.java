package io.deskpulse.journey;

import io.deskpulse.fact.Posting;
import java.util.List;

/** One step of a fold: the journey after it, and what thereby became, or ceased to be, a fact. */
public record Step(Journey journey, List<Posting> postings, Verdict verdict) {

    static Step unchanged(Journey journey, Verdict verdict) {
        return new Step(journey, List.of(), verdict);
    }
}
