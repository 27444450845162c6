package io.deskpulse.local.bench;

import java.util.List;

/** What was measured, for people and for programs. It reports; whether that is good enough others say. */
public interface Report {

    /** Lines of a table. */
    List<String> lines();

    /** One JSON object. */
    String json();
}
