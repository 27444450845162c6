package io.deskpulse.web;

import io.deskpulse.moment.Moment;
import io.deskpulse.web.BoardService.Part;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;

/** The paths that boards are fed by. */
final class BoardRoutes {

    private static final String USUAL_WINDOW = "15m";
    private static final int USUAL_WAITS = 100;
    private static final int MOST_WAITS = 1000;

    /** One instance asks another for everybody. */
    private static final int MOST_WAITS_OF_INSTANCE = 100_000;

    private final BoardService board;

    BoardRoutes(BoardService board) {
        this.board = board;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/desk", json(query -> board.desk(part(query), window(query))));
        routes.get("/api/v1/waiting", json(query -> board.waiting(part(query), limit(query))));
        routes.get("/api/v1/alerts", json(query -> board.alerts(part(query))));
        routes.get("/api/v1/hour", json(this::hour));
        routes.get("/api/v1/staffing", json(this::staffing));
        routes.get("/api/v1/events", this::events);
    }

    @FunctionalInterface
    private interface Answer {
        byte[] to(Query query) throws QueryException, NotReadyException;
    }

    private static Handler json(Answer answer) {
        return context -> context.contentType(JsonError.CONTENT_TYPE).result(answer.to(new Query(context)));
    }

    private static Part part(Query query) throws QueryException {
        return new Part(query.shop(), query.alone());
    }

    private static String window(Query query) throws QueryException {
        return query.choice("window", Moment.WINDOWS, USUAL_WINDOW);
    }

    private static int limit(Query query) throws QueryException {
        return query.whole("limit", 1, query.alone() ? MOST_WAITS_OF_INSTANCE : MOST_WAITS, USUAL_WAITS);
    }

    private byte[] hour(Query query) throws QueryException {
        query.required("shop");
        return board.hour(String.valueOf(query.shop()), query.agent(), query.alone());
    }

    private byte[] staffing(Query query) throws QueryException {
        query.required("shop");
        return board.staffing(String.valueOf(query.shop()), query.alone());
    }

    private void events(Context context) throws QueryException, NotReadyException, IOException {
        Query query = new Query(context);
        String shop = query.shop();
        String window = window(query);
        EventStream.open(context, outlet -> board.watch(shop, window, outlet));
    }
}
