package io.deskpulse.intake.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.event.Identifiers;
import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.KeyFile;
import io.deskpulse.intake.UnusableException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One source as written in the file; collects problems instead of stopping at the first. */
final class SourceSettings {

    private static final Set<String> KNOWN = Set.of("name", "type", "shop", "secretFile", "inboxes");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final String CHATWOOT = "chatwoot";
    private static final String SHOPIFY = "shopify";

    private final String path;
    private final JsonNode settings;
    private final Path file;
    private final List<String> problems;

    SourceSettings(String path, JsonNode settings, Path file, List<String> problems) {
        this.path = path;
        this.settings = settings;
        this.file = file;
        this.problems = problems;
    }

    Source source(Buyers buyers, InstantSource clock) {
        settings.fieldNames().forEachRemaining(this::checkKnown);
        String name = name();
        String shop = shop();
        String type = type();
        Signatures signatures = new Signatures(secret());
        Set<String> inboxes = inboxes(type);
        return type.equals(SHOPIFY)
                ? new Shopify(name, shop, signatures, buyers)
                : new Chatwoot(name, shop, signatures, inboxes, buyers, clock);
    }

    private void checkKnown(String name) {
        if (!KNOWN.contains(name)) {
            problem("unknown key \"" + name + "\" (known: name, type, shop, secretFile, inboxes)");
        }
    }

    private String name() {
        String name = settings.path("name").asText();
        if (!NAME.matcher(name).matches() || name.equals(OwnEvents.NAME)) {
            problem("name: expected 1 to 40 letters, digits or ._-, and not \"" + OwnEvents.NAME + "\"");
        }
        return name;
    }

    private String shop() {
        String shop = settings.path("shop").asText();
        if (!Identifiers.isValid(shop)) {
            problem("shop: expected 1 to 128 letters, digits or ._/@-");
        }
        return shop;
    }

    private String type() {
        String type = settings.path("type").asText();
        if (!type.equals(CHATWOOT) && !type.equals(SHOPIFY)) {
            problem("type: expected chatwoot or shopify");
        }
        return type;
    }

    private String secret() {
        try {
            return KeyFile.read(file.resolveSibling(settings.path("secretFile").asText()));
        } catch (UnusableException e) {
            problem("secretFile: " + e.rule());
            return "none";
        }
    }

    private Set<String> inboxes(String type) {
        JsonNode array = settings.path("inboxes");
        Set<String> inboxes = new HashSet<>();
        array.forEach(inbox -> inboxes.add(inbox.asText()));
        boolean empty = !array.isMissingNode() && inboxes.isEmpty();
        if (empty || (!inboxes.isEmpty() && !type.equals(CHATWOOT))) {
            problem("inboxes: expected Chatwoot's numbers of inboxes, of a chatwoot source only");
        }
        return inboxes;
    }

    private void problem(String problem) {
        problems.add(path + ": " + problem);
    }
}
