package io.deskpulse.web;

import io.javalin.http.BadRequestResponse;

/** A date that is none; its message is written here and therefore safe to show. */
final class BadDateResponse extends BadRequestResponse {

    private static final long serialVersionUID = 1L;

    BadDateResponse() {
        super("date must be a day such as 2026-11-11");
    }
}
