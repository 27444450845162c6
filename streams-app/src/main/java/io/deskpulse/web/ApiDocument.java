package io.deskpulse.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of all paths that programs ask, for whoever writes one; held against the server by a test. */
final class ApiDocument {

    static final String FILE = "openapi.yaml";

    void addTo(RoutesConfig routes) {
        byte[] document = read();
        routes.get("/api/v1/" + FILE, context -> context.contentType("application/yaml;charset=utf-8")
                .result(document));
    }

    private static byte[] read() {
        try (InputStream file = ApiDocument.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
