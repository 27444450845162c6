package io.deskpulse.local.bench;

/** How something measured stands to its target; told, never enforced. */
enum Verdict {
    AIM_MET("met, the aim too"),
    MUST_MET("met, the aim not"),
    MISSED("not met"),
    NOT_MEASURED("not measured");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
