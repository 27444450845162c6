package io.deskpulse.local.boards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder grafana/ as it is shipped. */
public final class Boards {

    static final Path FOLDER = Path.of(System.getProperty("deskpulse.root"), "grafana");
    static final String ENGLISH = "en";
    static final String CHINESE = "zh";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Boards() {}

    /** All boards of both editions, in the order of their numbers. */
    static List<Board> all() {
        return Stream.of(ENGLISH, CHINESE).flatMap(Boards::edition).toList();
    }

    static Stream<Board> edition(String language) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("boards").resolve(language))) {
            return files.sorted().map(file -> new Board(language, json(file))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Panel> panels() {
        return all().stream().flatMap(board -> board.panels().stream()).toList();
    }

    /** Everything that boards ask Prometheus, variables included; the same in both editions. */
    public static Stream<String> queries() {
        Stream<String> panels = edition(ENGLISH)
                .flatMap(board -> board.panels().stream())
                .flatMap(panel -> panel.targets().stream())
                .map(Target::expression);
        Stream<String> variables = edition(ENGLISH)
                .flatMap(board -> board.variables().stream())
                .map(variable -> variable.path("definition").asText());
        return Stream.concat(panels, variables).filter(query -> !query.isEmpty());
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
