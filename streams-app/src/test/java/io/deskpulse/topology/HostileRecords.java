package io.deskpulse.topology;

import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Endless records that are nearly valid, made of the contract's examples; number and seed alone decide what a record is. */
final class HostileRecords {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("deskpulse.root"), "event-schemas", "src", "test", "resources", "corpus");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final List<InputTopic> TOPICS = List.of(InputTopic.values());

    private final long seed;
    private final List<Offered> examples;
    private final List<Offered> valid;

    private HostileRecords(long seed) {
        this.seed = seed;
        this.examples = examples("");
        this.valid = examples("valid");
    }

    static HostileRecords seeded(long seed) {
        return new HostileRecords(seed);
    }

    /** The examples below a folder of the contract, each with the key that it should or should not have. */
    private static List<Offered> examples(String folder) {
        try (Stream<Path> files = Files.walk(EXAMPLES.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*(?<!\\.context|\\.expected)\\.(json|bin)"))
                    .sorted()
                    .map(HostileRecords::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Offered example(Path file) {
        InputTopic topic =
                InputTopic.named(file.getParent().getFileName().toString()).orElseThrow();
        Path key = Path.of(file.toString().replaceAll("\\.(json|bin)$", ".key"));
        try {
            byte[] value = Files.readAllBytes(file);
            return new Offered(topic, Files.exists(key) ? Files.readAllBytes(key) : keyOf(topic, value), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] keyOf(InputTopic topic, byte[] value) {
        try {
            return EventCodec.decode(topic, value).key().getBytes(StandardCharsets.UTF_8);
        } catch (RejectedException rejected) {
            return "s1:b1".getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The record of that number. */
    Offered get(long number) {
        SplittableRandom dice = new SplittableRandom(seed + number * GOLDEN);
        List<Offered> from = dice.nextInt(3) > 0 ? valid : examples;
        Offered example = from.get(dice.nextInt(from.size()));
        InputTopic topic = dice.nextInt(50) > 0 ? example.topic() : TOPICS.get(dice.nextInt(TOPICS.size()));
        return new Offered(topic, key(example.key(), dice), value(example.value(), dice));
    }

    private byte @Nullable [] key(byte @Nullable [] key, RandomGenerator dice) {
        if (key == null) {
            return null;
        }
        return switch (dice.nextInt(60)) {
            case 0 -> null;
            case 1 -> new byte[0];
            case 2 -> examples.get(dice.nextInt(examples.size())).key();
            case 3, 4 -> Hostile.changed(key, dice);
            default -> key;
        };
    }

    private byte @Nullable [] value(byte @Nullable [] value, RandomGenerator dice) {
        if (value == null || dice.nextInt(200) == 0) {
            return null;
        }
        if (dice.nextInt(200) == 0) {
            return new byte[0];
        }
        byte[] changed = value;
        for (int left = dice.nextInt(4); left > 0; left--) {
            changed = dice.nextInt(20) == 0 ? crossed(changed, dice) : Hostile.changed(changed, dice);
        }
        return changed;
    }

    /** The beginning of this and the end of another. */
    private byte[] crossed(byte[] bytes, RandomGenerator dice) {
        byte[] other = examples.get(dice.nextInt(examples.size())).value();
        if (other == null) {
            return bytes;
        }
        byte[] beginning = Hostile.CUT_OFF.applyTo(bytes, dice);
        int from = dice.nextInt(other.length + 1);
        return Hostile.concatenated(beginning, Arrays.copyOfRange(other, from, other.length));
    }
}
