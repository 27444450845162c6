package io.deskpulse.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.deskpulse.text.Decimals;
import java.io.IOException;
import java.io.OutputStream;

/** A scorecard as JSON, as the published schema describes it; the same from a file and from the running application. */
public final class ScorecardJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Double.class, new Rounding()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private ScorecardJson() {}

    /** Writes it in UTF-8; leaves the stream open. */
    public static void write(Scorecard scorecard, OutputStream out) throws IOException {
        MAPPER.writeValue(out, scorecard);
        out.write('\n');
    }

    /**
     * The scorecard that JSON holds.
     *
     * @throws IOException if it holds none
     */
    public static Scorecard read(byte[] json) throws IOException {
        Scorecard read = MAPPER.readValue(json, Scorecard.class);
        if (read == null) {
            throw new IOException("not a scorecard");
        }
        return read;
    }

    private static final class Rounding extends JsonSerializer<Double> {

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Decimals.plain(value));
        }
    }
}
