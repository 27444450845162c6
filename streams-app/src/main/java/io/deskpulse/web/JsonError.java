package io.deskpulse.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** The body of every error. */
final class JsonError {

    static final String CONTENT_TYPE = "application/json;charset=utf-8";

    private JsonError() {}

    static String of(String message) {
        StringBuilder json = new StringBuilder("{\"error\":\"");
        JsonStringEncoder.getInstance().quoteAsString(message, json);
        return json.append("\"}\n").toString();
    }
}
