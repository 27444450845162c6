package io.deskpulse.notify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A secret kept in a file of its own, so that a robots file can be shown to anybody; no problem repeats its content. */
final class SecretFile {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final String path;
    private final JsonNode name;
    private final Path beside;
    private final List<String> problems;

    SecretFile(String path, JsonNode name, Path beside, List<String> problems) {
        this.path = path;
        this.name = name;
        this.beside = beside;
        this.problems = problems;
    }

    /** Its one line; null where none is named, or none is there, which is a problem. */
    @Nullable
    String read() {
        if (name.isMissingNode()) {
            return null;
        }
        try {
            String text = Files.readString(beside.resolveSibling(name.asText())).strip();
            if (!text.isEmpty() && text.lines().count() == 1) {
                return text;
            }
            problems.add(path + ": expected one line in " + name.asText());
        } catch (IOException | InvalidPathException e) {
            problems.add(path + ": cannot read " + name.asText());
        }
        return null;
    }

    /** The address in a text: encrypted, unless it never leaves this machine; null where it is none. */
    static @Nullable URI address(String text) {
        try {
            URI url = new URI(text);
            boolean safe = "https".equals(url.getScheme())
                    || ("http".equals(url.getScheme()) && LOOPBACK.contains(String.valueOf(url.getHost())));
            return safe && url.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
