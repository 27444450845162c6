package io.deskpulse.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of settings as a tree: JSON, or YAML by its name; no key may be given twice and nothing may follow. */
public final class SettingsTree {

    private SettingsTree() {}

    /**
     * The tree of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws PolicyException if it is neither; the message says where
     */
    public static JsonNode read(Path file) throws IOException, PolicyException {
        boolean yaml = file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
        return parse(Files.readAllBytes(file), yaml);
    }

    static JsonNode parse(byte[] content, boolean yaml) throws IOException, PolicyException {
        JsonFactory factory = yaml ? new YAMLFactory() : new JsonFactory();
        ObjectMapper mapper = new ObjectMapper(factory)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            return mapper.readTree(content);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new PolicyException("not " + (yaml ? "YAML" : "JSON") + where + ": " + e.getOriginalMessage());
        }
    }
}
