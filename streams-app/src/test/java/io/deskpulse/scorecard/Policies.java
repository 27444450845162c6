package io.deskpulse.scorecard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Policies as an operator writes them. */
final class Policies {

    private Policies() {}

    static PolicyBook of(String json) {
        try {
            Path file = Files.createTempFile("policies", ".json");
            try {
                return PolicyFile.read(Files.writeString(file, json));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PolicyException e) {
            throw new AssertionError(e);
        }
    }

    static PolicyBook withCurrency(String shop, String currency) {
        return ofShop(shop, Map.of("currency", currency));
    }

    static PolicyBook withScorecard(String scorecard) {
        return of("{\"default\":{\"pack\":\"generic\",\"scorecard\":" + scorecard + "}}");
    }

    private static PolicyBook ofShop(String shop, Map<String, String> settings) {
        try {
            return of("{\"shops\":{\"" + shop + "\":" + new ObjectMapper().writeValueAsString(settings) + "}}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
