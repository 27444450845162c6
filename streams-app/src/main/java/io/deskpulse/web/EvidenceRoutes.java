package io.deskpulse.web;

import io.deskpulse.event.Identifiers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The path under which a figure can be contested: {@code /api/v1/evidence?shop=&agent=&date=&figure=&all=}. */
final class EvidenceRoutes {

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final EvidenceService evidence;

    EvidenceRoutes(EvidenceService evidence) {
        this.evidence = evidence;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/evidence", this::answer);
        routes.exception(QueryException.class, EvidenceRoutes::refuse);
    }

    private void answer(Context context) throws IOException, QueryException, NotReadyException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        evidence.writeEvidence(query(context), body);
        context.contentType(JsonError.CONTENT_TYPE).result(body.toByteArray());
    }

    private static EvidenceQuery query(Context context) throws QueryException {
        return new EvidenceQuery(
                day(required(context, "date")),
                checked("shop", required(context, "shop"), Identifiers::isValid),
                agent(context.queryParam("agent")),
                required(context, "figure"),
                "true".equals(context.queryParam("all")));
    }

    private static String required(Context context, String name) throws QueryException {
        String value = context.queryParam(name);
        if (value == null || value.isEmpty()) {
            throw QueryException.wrong(name + " is missing");
        }
        return value;
    }

    private static @Nullable String agent(@Nullable String agent) throws QueryException {
        return agent == null || agent.equals(Identifiers.UNASSIGNED)
                ? agent
                : checked("agent", agent, Identifiers::isValidAgent);
    }

    private static String checked(String name, String value, Predicate<String> valid) throws QueryException {
        if (!valid.test(value)) {
            throw QueryException.wrong(name + " is no identifier");
        }
        return value;
    }

    private static LocalDate day(String date) throws QueryException {
        try {
            LocalDate day = LocalDate.parse(date);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, as a date that no event can have.
        }
        throw QueryException.wrong("date must be a day such as 2026-11-11");
    }

    private static void refuse(QueryException e, Context context) {
        String message = String.valueOf(e.getMessage());
        context.status(e.status()).contentType(JsonError.CONTENT_TYPE).result(JsonError.of(message));
    }
}
