package io.deskpulse.web;

import io.javalin.http.HttpStatus;

/** A question that cannot be answered as it is put; its message is one line for the client and repeats nothing of it. */
public final class QueryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private QueryException(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** The question is wrong in itself. */
    public static QueryException wrong(String message) {
        return new QueryException(HttpStatus.BAD_REQUEST, message);
    }

    /** The question is right, but asks for what is not there. */
    public static QueryException nothingFound(String message) {
        return new QueryException(HttpStatus.NOT_FOUND, message);
    }

    HttpStatus status() {
        return status;
    }
}
