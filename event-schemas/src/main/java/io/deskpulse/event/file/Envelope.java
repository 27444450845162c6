package io.deskpulse.event.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Opens the envelope {@code {"topic": …, "value": {…}}} around an event; the value inside is the codec's to judge. */
final class Envelope {

    /** The largest document plus room for the envelope. */
    static final int MAX_BYTES = 257 * 1024;

    private static final int ENCODING_MARK = 4;
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .maxNumberLength(MAX_BYTES)
                    .build())
            .build();

    private final byte[] line;
    private @Nullable InputTopic topic;
    private byte @Nullable [] value;
    private @Nullable String problem;

    private Envelope(byte[] line) {
        this.line = line;
    }

    static EventLine open(long number, byte[] line, int length) {
        if (looksLikeAnotherEncoding(line, length)) {
            return new DefectLine(number, Reason.MALFORMED_JSON, "the line is not UTF-8 without a byte order mark");
        }
        Envelope envelope = new Envelope(line);
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            envelope.read(json);
        } catch (StreamConstraintsException e) {
            return new DefectLine(number, Reason.TOO_LARGE, "the line is nested too deeply");
        } catch (IOException e) {
            return new DefectLine(number, Reason.MALFORMED_JSON, "the line is not one JSON document");
        }
        return envelope.line(number);
    }

    private static boolean looksLikeAnotherEncoding(byte[] line, int length) {
        for (int i = 0; i < Math.min(ENCODING_MARK, length); i++) {
            if (line[i] == 0) {
                return true;
            }
        }
        return line[0] < 0;
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                take(field, json);
            }
        } else {
            problem = "the line must be an object";
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            throw new IOException("something follows the document");
        }
    }

    private void take(String field, JsonParser json) throws IOException {
        if (field.equals("topic")) {
            takeTopic(json);
        } else if (field.equals("value")) {
            takeValue(json);
        }
        json.skipChildren();
    }

    private void takeTopic(JsonParser json) throws IOException {
        if (topic != null) {
            problem = "topic is given twice";
        } else if (json.currentToken() != JsonToken.VALUE_STRING) {
            problem = "topic must be a string";
        } else {
            topic = InputTopic.named(json.getText()).orElse(null);
            problem = topic == null ? "topic is none of the input topics" : problem;
        }
    }

    private void takeValue(JsonParser json) throws IOException {
        if (value != null) {
            problem = "value is given twice";
        } else if (json.currentToken() != JsonToken.START_OBJECT) {
            problem = "value must be an object";
        } else {
            int start = (int) json.currentTokenLocation().getByteOffset();
            json.skipChildren();
            value = Arrays.copyOfRange(line, start, (int) json.currentLocation().getByteOffset());
        }
    }

    private EventLine line(long number) {
        if (problem != null) {
            return new DefectLine(number, Reason.SCHEMA, problem);
        }
        if (topic == null || value == null) {
            String missing = topic == null ? "topic is missing" : "value is missing";
            return new DefectLine(number, Reason.SCHEMA, missing);
        }
        return new RecordLine(number, topic, value);
    }
}
