package io.deskpulse.intake.webhook;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.deskpulse.intake.UnusableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a webhook's JSON, asked by field; complaints name the field, never its content. */
final class Payload {

    private static final int DEPTH = 64;
    private static final int MICROS_DIGITS = 6;
    private static final int MILLIS_DIGITS = 3;
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(100_000_000_000L);
    private static final Pattern OLD_FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}) UTC");
    private static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(DEPTH)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode node;
    private final String path;

    private Payload(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** The whole of a body. */
    static Payload of(byte[] body) throws RefusedException {
        try {
            JsonNode root = JSON.readTree(body);
            if (root != null && root.isObject()) {
                return new Payload(root, "");
            }
        } catch (IOException e) {
            throw new RefusedException(Refusal.BODY, "the body is not one JSON document");
        }
        throw new RefusedException(Refusal.BODY, "the body is not a JSON object");
    }

    /** A part, empty where there is none. */
    Payload at(String field) {
        return new Payload(node.path(field), path.isEmpty() ? field : path + "." + field);
    }

    /** The elements of an array, none where it is no array. */
    Iterable<Payload> elements() {
        return () -> node.isArray() ? new ElementPayloads(node.elements(), path) : Collections.emptyIterator();
    }

    private record ElementPayloads(Iterator<JsonNode> nodes, String path) implements Iterator<Payload> {

        @Override
        public boolean hasNext() {
            return nodes.hasNext();
        }

        @Override
        public Payload next() {
            return new Payload(nodes.next(), path);
        }
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    boolean isTrue() {
        return node.asBoolean(false);
    }

    /** A text or whole number as text; null where there is neither. */
    @Nullable
    String text() {
        boolean scalar = node.isTextual() || node.isIntegralNumber();
        return scalar && !node.asText().isBlank() ? node.asText() : null;
    }

    String required() throws UnusableException {
        String text = text();
        if (text == null) {
            throw new UnusableException(path + " is missing");
        }
        return text;
    }

    /** How many characters its text has, as people count them. */
    int characters() {
        String text = node.asText("");
        return text.codePointCount(0, text.length());
    }

    int count() {
        return node.isArray() ? node.size() : 0;
    }

    int whole() throws UnusableException {
        if (!node.canConvertToInt() || !node.isIntegralNumber()) {
            throw new UnusableException(path + " is no whole number");
        }
        return node.intValue();
    }

    /** An instant in epoch milliseconds: ISO 8601 with an offset, epoch seconds, or the form of older Chatwoots. */
    long millis() throws UnusableException {
        if (node.isNumber()) {
            return scaled(MILLIS_DIGITS);
        }
        String text = OLD_FORM.matcher(required()).replaceFirst("$1T$2Z");
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw new UnusableException(path + " is no time");
        }
    }

    /** An instant that must be told in epoch seconds with a fraction, in microseconds. */
    long micros() throws UnusableException {
        if (!node.isNumber()) {
            throw new UnusableException(path + " is missing or no epoch seconds");
        }
        return scaled(MICROS_DIGITS);
    }

    private long scaled(int digits) throws UnusableException {
        BigDecimal seconds = node.decimalValue();
        if (seconds.signum() < 0 || seconds.compareTo(LAST_SECOND) > 0) {
            throw new UnusableException(path + " is no time");
        }
        return seconds.movePointRight(digits).longValue();
    }
}
