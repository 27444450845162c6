package io.deskpulse.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The paths of the server. */
final class DeskRoutes {

    private static final String JSON = "application/json;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";

    private final DeskService desk;

    DeskRoutes(DeskService desk) {
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health/live", context -> health(context, Health::isAlive));
        routes.get("/health/ready", context -> health(context, Health::isReady));
        routes.get("/metrics", this::metrics);
        routes.get("/api/v1/report", this::report);
        routes.get("/api/v1/scorecard", this::scorecard);
        routes.get("/api/v1/rows", this::rows);
    }

    private void health(Context context, Predicate<Health> wellEnough) {
        Health health = desk.health();
        context.status(wellEnough.test(health) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(TEXT)
                .result(health.name().toLowerCase(Locale.ROOT) + "\n");
    }

    private void metrics(Context context) throws IOException {
        Page page = desk.metrics(context.header("Accept"));
        context.contentType(page.contentType()).result(page.body().toByteArray());
    }

    private void report(Context context) throws IOException, NotReadyException {
        LocalDate day = day(context.queryParam("date"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        desk.writeReport(day, body);
        context.contentType(JSON).result(body.toByteArray());
    }

    private void scorecard(Context context) throws IOException, NotReadyException, QueryException {
        LocalDate day = day(context.queryParam("date"));
        if (day == null) {
            throw new BadDateResponse();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        desk.writeScorecard(day, new Query(context).shop(), body);
        context.contentType(JSON).result(body.toByteArray());
    }

    private void rows(Context context) throws IOException, NotReadyException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        desk.writeRows(body);
        context.contentType("application/octet-stream").result(body.toByteArray());
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new BadDateResponse();
        }
    }
}
