package io.deskpulse.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a policies file (JSON, or YAML by its name) and refuses whatever it does not understand. */
public final class PolicyFile {

    private final List<String> problems = new ArrayList<>();

    private PolicyFile() {}

    /**
     * The policies of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws PolicyException if its content is no policies file; the message lists every problem
     */
    public static PolicyBook read(Path file) throws IOException, PolicyException {
        return new PolicyFile().book(SettingsTree.read(file));
    }

    static PolicyBook parse(byte[] content, boolean yaml) throws IOException, PolicyException {
        return new PolicyFile().book(SettingsTree.parse(content, yaml));
    }

    private PolicyBook book(JsonNode root) throws PolicyException {
        if (!root.isObject()) {
            throw new PolicyException("expected an object with \"default\" and \"shops\"");
        }
        root.fieldNames().forEachRemaining(this::checkSection);
        ShopPolicy byDefault = shop("default", root.path("default"), Pack.GENERIC.policy());
        Map<String, ShopPolicy> shops = new HashMap<>();
        JsonNode named = root.path("shops");
        if (!named.isMissingNode() && !named.isObject()) {
            problems.add("shops: expected an object of shop id to settings");
        }
        named.properties().forEach(shop -> shops.put(shop.getKey(), shop(shop.getKey(), shop.getValue(), byDefault)));
        if (!problems.isEmpty()) {
            throw new PolicyException(String.join("; ", problems));
        }
        return new PolicyBook(byDefault, shops);
    }

    private void checkSection(String name) {
        if (!name.equals("default") && !name.equals("shops")) {
            problems.add("unknown key \"" + name + "\" (known: default, shops)");
        }
    }

    private ShopPolicy shop(String name, JsonNode settings, ShopPolicy byDefault) {
        if (settings.isMissingNode()) {
            return byDefault;
        }
        if (!settings.isObject()) {
            problems.add(name + ": expected an object of settings");
            return byDefault;
        }
        return new PolicySettings(name, settings, problems).over(byDefault);
    }
}
