package io.deskpulse.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example documents of the contract, as they lie in the test resources. */
final class Corpus {

    private static final List<String> COMPANIONS = List.of(".key", ".context.json", ".expected.json");

    private Corpus() {}

    static List<Example> valid() {
        return below("valid");
    }

    static List<Example> released() {
        return below("released");
    }

    static List<Example> invalid() {
        return below("invalid");
    }

    static List<Example> invalid(Reason reason) {
        return below("invalid/" + reason);
    }

    static List<Example> everything() {
        return Stream.of(valid(), invalid()).flatMap(List::stream).toList();
    }

    private static List<Example> below(String folder) {
        try (Stream<Path> files = Files.walk(root().resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> COMPANIONS.stream().noneMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Example::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Corpus.class.getResource("/corpus").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
