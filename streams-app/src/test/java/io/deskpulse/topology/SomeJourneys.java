package io.deskpulse.topology;

import io.deskpulse.journey.Journey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;

/** Buyers of one shop and journeys that can be told apart. */
final class SomeJourneys {

    private SomeJourneys() {}

    static Buyer buyer(String id) {
        return Buyer.named(Bytes.wrap(("s1:" + id).getBytes(StandardCharsets.UTF_8)));
    }

    /** One that differs from others by how far time has been let pass. */
    static Journey journey(long asOf) {
        return new Journey(
                Journey.NONE.base(),
                List.of(),
                Journey.NEVER,
                asOf,
                Journey.NONE.ids(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
