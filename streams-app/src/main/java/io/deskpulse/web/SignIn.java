package io.deskpulse.web;

import io.deskpulse.access.Token;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The page that asks a browser's user for the token, in place of the board; its files are all that anybody may have. */
final class SignIn {

    private static final String PATH = "/sign-in";
    private static final Map<String, String> FILES =
            Map.of("sign-in.js", "text/javascript;charset=utf-8", "sign-in.css", "text/css;charset=utf-8");

    private final Token token;
    private final Session session;
    private final byte[] page = read("index.html");

    SignIn(Token token, Session session) {
        this.token = token;
        this.session = session;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, this::tell);
        routes.post(PATH, this::begin);
        FILES.forEach((name, type) -> {
            byte[] file = read(name);
            routes.get(PATH + "/" + name, context -> context.contentType(type).result(file));
        });
    }

    boolean owns(String path) {
        return path.equals(PATH)
                || (path.startsWith(PATH + "/") && FILES.containsKey(path.substring(PATH.length() + 1)));
    }

    /** Shows the page where a browser would be shown the board. */
    void greet(Context context) {
        if (BoardPage.isForBrowser(context)) {
            context.contentType("text/html;charset=utf-8").result(page);
        }
    }

    /** Whether the browser that asks is in. */
    private void tell(Context context) {
        if (session.has(context)) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            Doorkeeper.refuse(context);
        }
    }

    private void begin(Context context) {
        if (token.is(context.body().strip())) {
            session.begin(context);
            context.status(HttpStatus.NO_CONTENT);
        } else {
            Doorkeeper.refuse(context);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(SignIn.class.getResourceAsStream("sign-in/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
