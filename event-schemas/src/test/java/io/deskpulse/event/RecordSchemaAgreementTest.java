package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field added to a record and forgotten in its schema, or the other way round, fails here. */
class RecordSchemaAgreementTest {

    /** Primitive components that have a value of their own for "not told". */
    private static final Set<String> OPTIONAL_NUMBERS =
            Set.of("chars", "items", "description", "service", "logistics", "score", "resolvedAt");

    record Pair(Class<? extends Record> type, String schema) {

        JsonNode document() {
            return PublishedSchema.named(schema).document();
        }

        Stream<RecordComponent> components() {
            return Arrays.stream(type.getRecordComponents());
        }

        @Override
        public String toString() {
            return schema;
        }
    }

    static List<Pair> pairs() {
        return List.of(
                new Pair(ChatMessage.class, "chat-message"),
                new Pair(OrderEvent.class, "order-event"),
                new Pair(RatingEvent.class, "rating-event"),
                new Pair(QuarantinedRecord.class, "quarantined-record"),
                new Pair(SlowResponseAlert.class, "slow-response-alert"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldNameTheSameFieldsInTheSameOrder(Pair pair) {
        List<String> properties = new ArrayList<>();
        pair.document().get("properties").fieldNames().forEachRemaining(properties::add);

        assertThat(properties)
                .containsExactlyElementsOf(
                        pair.components().map(RecordComponent::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldRequireTheSameFields(Pair pair) {
        List<String> required = new ArrayList<>();
        pair.document().get("required").forEach(name -> required.add(name.textValue()));

        assertThat(required)
                .containsExactlyElementsOf(pair.components()
                        .filter(component -> !isOptional(component))
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldKnowTheSameValuesOfEveryEnum(Pair pair) {
        pair.components().filter(component -> component.getType().isEnum()).forEach(component -> {
            List<String> values = new ArrayList<>();
            property(pair, component).get("enum").forEach(value -> values.add(value.textValue()));
            assertThat(values).containsExactlyElementsOf(names(component.getType()));
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shouldCallTheSameFieldsIntegers(Pair pair) {
        assertThat(pair.components()).allSatisfy(component -> assertThat(isInteger(pair, component))
                .as(component.getName())
                .isEqualTo(component.getType().isPrimitive()));
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || OPTIONAL_NUMBERS.contains(component.getName());
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static JsonNode property(Pair pair, RecordComponent component) {
        return pair.document().get("properties").get(component.getName());
    }

    private static boolean isInteger(Pair pair, RecordComponent component) {
        JsonNode property = property(pair, component);
        JsonNode resolved = property.has("$ref")
                ? pair.document().at(property.get("$ref").textValue().substring(1))
                : property;
        return resolved.path("type").asText().equals("integer");
    }
}
