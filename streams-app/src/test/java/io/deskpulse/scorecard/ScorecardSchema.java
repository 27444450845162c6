package io.deskpulse.scorecard;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.deskpulse.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published schema of a scorecard. */
final class ScorecardSchema {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = read();

    private ScorecardSchema() {}

    static List<Error> errors(byte[] json) throws IOException {
        return SCHEMA.validate(MAPPER.readTree(json));
    }

    private static Schema read() {
        try (InputStream in = Event.class.getResourceAsStream("/io/deskpulse/schemas/scorecard.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
