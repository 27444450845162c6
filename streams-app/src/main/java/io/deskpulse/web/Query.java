package io.deskpulse.web;

import io.deskpulse.event.Identifiers;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parameters of a request; whatever is not as it must be is refused with one line that says how. */
record Query(Context context) {

    /** A parameter that has to be there. */
    String required(String name) throws QueryException {
        String value = context.queryParam(name);
        if (value == null || value.isEmpty()) {
            throw QueryException.wrong(name + " is missing");
        }
        return value;
    }

    /** The shop asked for; null for all. */
    @Nullable
    String shop() throws QueryException {
        return checked("shop", context.queryParam("shop"), Identifiers::isValid);
    }

    /** The agent asked for, which may be nobody; null for a shop's own. */
    @Nullable
    String agent() throws QueryException {
        return checked(
                "agent",
                context.queryParam("agent"),
                agent -> agent.equals(Identifiers.UNASSIGNED) || Identifiers.isValidAgent(agent));
    }

    private static @Nullable String checked(String name, @Nullable String value, Predicate<String> valid)
            throws QueryException {
        if (value != null && !valid.test(value)) {
            throw QueryException.wrong(name + " is no identifier");
        }
        return value;
    }

    /** One of several words. */
    String choice(String name, List<String> words, String byDefault) throws QueryException {
        String value = context.queryParam(name);
        if (value != null && !words.contains(value)) {
            throw QueryException.wrong(name + " must be one of " + String.join(", ", words));
        }
        return value == null ? byDefault : value;
    }

    /** A whole number. */
    int whole(String name, int least, int most, int byDefault) throws QueryException {
        String value = context.queryParam(name);
        if (value == null) {
            return byDefault;
        }
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw QueryException.wrong(
                    String.format(Locale.ROOT, "%s must be a number from %d to %d", name, least, most));
        }
        return number;
    }

    /** Whether one instance asks another for what that one has itself. */
    boolean alone() throws QueryException {
        return choice("scope", List.of("instance", "group"), "group").equals("instance");
    }
}
