package io.deskpulse.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;

/** Headers that keep a browser from doing with our answers what they are not for. */
final class SecurityHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    void addTo(RoutesConfig routes) {
        routes.before(context -> HEADERS.forEach(context::header));
    }
}
