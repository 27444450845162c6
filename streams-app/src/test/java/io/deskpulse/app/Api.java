package io.deskpulse.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.deskpulse.event.Event;
import io.deskpulse.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the published description of the API says of its answers. */
final class Api {

    private static final String ID = "urn:deskpulse:openapi";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    Api() {
        document = read(new YAMLMapper(), WebServer.class.getResourceAsStream("openapi.yaml"));
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        ID,
                        document.toString(),
                        "urn:deskpulse:day-report:1",
                        published("day-report"),
                        "urn:deskpulse:scorecard:1",
                        published("scorecard"))));
    }

    private static String published(String name) {
        return read(new JsonMapper(), Event.class.getResourceAsStream("/io/deskpulse/schemas/" + name + ".schema.json"))
                .toString();
    }

    private static JsonNode read(ObjectMapper mapper, InputStream in) {
        try (in) {
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with an answer to a path; the status and the media type have to be described too. */
    List<String> objections(String path, int status, String contentType, byte[] body) {
        String media = contentType.replaceAll(";.*", "");
        String answer = "/paths/" + path.replace("/", "~1") + "/get/responses/" + status;
        String place = resolved(answer) + "/content/" + media.replace("/", "~1") + "/schema";
        if (document.at(place).isMissingNode()) {
            return List.of("not described: " + place);
        }
        return validate(place, node(media, body));
    }

    /** What is wrong with the data of an event. */
    List<String> objectionsToEvent(String event, String data) {
        String place = "/paths/~1api~1v1~1events/get/responses/200/content/text~1event-stream/x-events/" + event;
        return validate(place, node("application/json", data.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> validate(String place, JsonNode value) {
        Schema schema = schemas.getSchema(SchemaLocation.of(ID + "#" + place));
        return schema.validate(value).stream().map(Error::toString).toList();
    }

    private String resolved(String place) {
        JsonNode reference = document.at(place + "/$ref");
        return reference.isMissingNode() ? place : reference.asText().substring(1);
    }

    private static JsonNode node(String media, byte[] body) {
        try {
            return switch (media) {
                case "application/json" -> new JsonMapper().readTree(body);
                case "application/yaml" -> new YAMLMapper().readTree(body);
                default -> new JsonMapper().getNodeFactory().textNode(new String(body, StandardCharsets.UTF_8));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
