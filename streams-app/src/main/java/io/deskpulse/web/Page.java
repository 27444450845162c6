package io.deskpulse.web;

import java.io.ByteArrayOutputStream;

/**
 * A complete body, so that a failure while it is written can still become an error instead of half an answer.
 *
 * @param contentType with its charset, where it is text
 */
public record Page(String contentType, ByteArrayOutputStream body) {}
