package io.deskpulse.intake.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.KeyFile;
import io.deskpulse.intake.UnusableException;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.SettingsTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a sources file (JSON, or YAML by its name) and refuses whatever it does not understand, all of it at once. */
public final class SourcesFile {

    private static final Set<String> KNOWN = Set.of("buyerKeyFile", "sources");

    private final Path file;
    private final InstantSource clock;
    private final List<String> problems = new ArrayList<>();

    private SourcesFile(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * The sources of a file; files it names are looked for beside it.
     *
     * @param clock by which a signature grows stale
     * @throws IOException if the file itself cannot be read
     * @throws SourcesException with every problem of its content
     */
    public static List<Source> read(Path file, InstantSource clock) throws IOException, SourcesException {
        try {
            return new SourcesFile(file, clock).sources(SettingsTree.read(file));
        } catch (PolicyException e) {
            throw new SourcesException(List.of(String.valueOf(e.getMessage())));
        }
    }

    private List<Source> sources(JsonNode root) throws SourcesException {
        root.fieldNames().forEachRemaining(this::checkKnown);
        Buyers buyers = buyers(root.path("buyerKeyFile"));
        List<Source> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode one : root.path("sources")) {
            SourceSettings settings = new SourceSettings("sources[" + sources.size() + "]", one, file, problems);
            Source source = settings.source(buyers, clock);
            if (!names.add(source.name())) {
                problems.add("sources: the name \"" + source.name() + "\" is given twice");
            }
            sources.add(source);
        }
        if (sources.isEmpty()) {
            problems.add("expected an object with \"sources\", an array of at least one");
        }
        if (!problems.isEmpty()) {
            throw new SourcesException(problems);
        }
        return sources;
    }

    private void checkKnown(String name) {
        if (!KNOWN.contains(name)) {
            problems.add("unknown key \"" + name + "\" (known: buyerKeyFile, sources)");
        }
    }

    /** There is no way around a key: what sources call their customers is personal data. */
    private Buyers buyers(JsonNode name) {
        try {
            return Buyers.keyed(KeyFile.read(file.resolveSibling(name.asText())));
        } catch (UnusableException e) {
            problems.add("buyerKeyFile: " + e.rule());
            return Buyers.AS_THEY_ARE;
        }
    }
}
