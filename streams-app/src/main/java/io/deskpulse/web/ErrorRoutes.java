package io.deskpulse.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error is one line of JSON, and tells nothing of the program's inside. */
final class ErrorRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorRoutes.class);
    private static final String RETRY_SECONDS = "2";

    void addTo(RoutesConfig routes) {
        routes.exception(NotReadyException.class, ErrorRoutes::notReady);
        routes.exception(HttpResponseException.class, ErrorRoutes::refused);
        routes.exception(EofException.class, ErrorRoutes::hungUp);
        routes.exception(Exception.class, ErrorRoutes::unexpected);
    }

    private static void notReady(NotReadyException e, Context context) {
        context.header("Retry-After", RETRY_SECONDS);
        answer(context, HttpStatus.SERVICE_UNAVAILABLE.getCode(), String.valueOf(e.getMessage()));
    }

    private static void refused(HttpResponseException e, Context context) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        // The framework's own messages repeat the request; only those given here are meant for the client.
        String message = e instanceof BadDateResponse
                ? String.valueOf(e.getMessage())
                : status.getMessage().toLowerCase(Locale.ROOT);
        e.getDetails().forEach((name, value) -> keepAllow(context, name, value));
        answer(context, e.getStatus(), message);
    }

    private static void keepAllow(Context context, String name, String value) {
        if (name.equals("availableMethods")) {
            context.header("Allow", value);
        }
    }

    /** Nobody hears the answer. */
    private static void hungUp(EofException e, Context context) {
        LOG.info("A request to {} broke off: its client hung up", context.endpoint().path);
        answer(context, HttpStatus.BAD_REQUEST.getCode(), "the request broke off");
    }

    private static void unexpected(Exception e, Context context) {
        LOG.error("A request to {} failed", context.endpoint().path, e);
        answer(context, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "internal error; the application's log tells more");
    }

    private static void answer(Context context, int status, String message) {
        context.status(status).contentType(JsonError.CONTENT_TYPE).result(JsonError.of(message));
    }
}
