package io.deskpulse.web;

import io.deskpulse.access.Token;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Lets in who brings the token, or a session that began with it, and asks everybody else for it before anything is done. */
final class Doorkeeper {

    static final String NEEDED = "a token is needed: send it in the header Authorization: Bearer TOKEN";

    /** An orchestrator asks for them, has no token, and learns one word. */
    private static final Set<String> FOR_EVERYBODY = Set.of("/health/live", "/health/ready");

    private static final String SCHEME = "Bearer ";

    private final Token token;
    private final Session session;
    private final SignIn signIn;
    private final Predicate<String> proven;

    Doorkeeper(Token token, Session session) {
        this(token, session, path -> false);
    }

    /** @param proven paths whose handlers ask for another proof themselves */
    Doorkeeper(Token token, Session session, Predicate<String> proven) {
        this.token = token;
        this.session = session;
        this.proven = proven;
        this.signIn = new SignIn(token, session);
    }

    void addTo(RoutesConfig routes) {
        routes.before(this::check);
        signIn.addTo(routes);
    }

    private void check(Context context) {
        String path = context.path();
        if (!isOpen(path) && !signIn.owns(path) && !bears(context) && !session.has(context)) {
            context.skipRemainingHandlers();
            refuse(context);
            if (path.equals("/")) {
                signIn.greet(context);
            }
        }
    }

    private boolean isOpen(String path) {
        return FOR_EVERYBODY.contains(path) || proven.test(path);
    }

    private boolean bears(Context context) {
        String offered = Objects.requireNonNullElse(context.header("Authorization"), "");
        return offered.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(offered.substring(SCHEME.length()).strip());
    }

    static void refuse(Context context) {
        context.status(HttpStatus.UNAUTHORIZED)
                .header("WWW-Authenticate", "Bearer realm=\"deskpulse\"")
                .contentType(JsonError.CONTENT_TYPE)
                .result(JsonError.of(NEEDED));
    }
}
