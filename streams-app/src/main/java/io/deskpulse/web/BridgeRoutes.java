package io.deskpulse.web;

import io.deskpulse.web.BridgeService.Receipt;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;

/** The paths of {@code bridge}. Webhooks bring a signature instead of the token, for their senders know none. */
final class BridgeRoutes {

    /** An order with hundreds of lines, or some thousand events. */
    static final long MOST_BYTES = 1024L * 1024;

    private static final String WEBHOOKS = "/webhooks/";
    private static final String EVENTS = "/events";
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String AGAIN_SECONDS = "5";

    private final BridgeService bridge;

    BridgeRoutes(BridgeService bridge) {
        this.bridge = bridge;
    }

    /** Whether whoever posts there proves by a signature who he is. */
    static boolean isSigned(String path) {
        return path.startsWith(WEBHOOKS);
    }

    void addTo(RoutesConfig routes) {
        routes.post(WEBHOOKS + "{source}", context -> take(context, context.pathParam("source")));
        routes.post(EVENTS, context -> take(context, EVENTS.substring(1)));
        routes.get("/health/live", context -> context.contentType(TEXT).result("ready\n"));
        routes.get("/metrics", this::metrics);
    }

    private void take(Context context, String source) {
        byte[] body;
        try {
            body = context.bodyAsBytes();
        } catch (HttpResponseException e) { // reading a body can end in nothing else
            answer(context, bridge.tooLarge(source));
            return;
        }
        HeldRequest.answer(context, bridge.take(source, body, context::header), told -> answer(context, told));
    }

    private static void answer(Context context, Receipt receipt) {
        context.status(receipt.status());
        if (receipt.status() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            context.header("Retry-After", AGAIN_SECONDS);
        }
        if (receipt.status() == HttpStatus.OK.getCode()) {
            context.contentType(TEXT).result(receipt.line() + "\n");
        } else {
            context.contentType(JsonError.CONTENT_TYPE).result(JsonError.of(receipt.line()));
        }
    }

    private void metrics(Context context) throws IOException {
        Page page = bridge.metrics(context.header("Accept"));
        context.contentType(page.contentType()).result(page.body().toByteArray());
    }
}
