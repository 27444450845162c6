package io.deskpulse.fact;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Facts of every kind with any values their records take, made from the records so that none is forgotten. */
final class RandomFacts {

    private static final int[] LETTERS = " \"\\\n\u007fé店😀0z".codePoints().toArray();
    private static final long EARLIEST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long DAYS = LocalDate.of(9999, 12, 31).toEpochDay() - EARLIEST_DAY;

    private final Random random;

    private RandomFacts(Random random) {
        this.random = random;
    }

    static Arbitrary<Posting> postings() {
        return Arbitraries.randomValue(random -> new RandomFacts(random).posting());
    }

    private Posting posting() {
        Class<?>[] kinds = Fact.class.getPermittedSubclasses();
        Fact fact = fact(kinds[random.nextInt(kinds.length)]);
        return random.nextBoolean() ? Posting.state(fact) : Posting.retract(fact);
    }

    private Fact fact(Class<?> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(this::value).toArray();
        try {
            return (Fact) kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a fact without its canonical constructor", e);
        }
    }

    private @Nullable Object value(RecordComponent part) {
        if (part.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        return part.getType() == List.class ? list(part.getGenericType().getTypeName()) : value(part.getType());
    }

    private Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "long" -> random.nextLong() >> random.nextInt(Long.SIZE);
            case "int", "Integer" -> random.nextInt() >> random.nextInt(Integer.SIZE);
            case "boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.ofEpochDay(EARLIEST_DAY + (long) (random.nextDouble() * DAYS));
            default -> throw new AssertionError("facts hold no " + type + " yet: say here how to make one");
        };
    }

    private List<Object> list(String type) {
        Class<?> element = type.contains("Integer") ? Integer.class : String.class;
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> value(element))
                .toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(40), 0, LETTERS.length).forEach(i -> text.appendCodePoint(LETTERS[i]));
        return text.toString();
    }
}
