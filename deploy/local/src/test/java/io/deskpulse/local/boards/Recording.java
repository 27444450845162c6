package io.deskpulse.local.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Prometheus would know had it scraped the same application for longer: the running demo's own figures, dated a day and
 * a week ago, with counters that grow. Only metrics that a query looks back at; nothing of what the boards show of now.
 */
record Recording(String metrics, Instant now) {

    private static final List<Duration> AGO = List.of(Duration.ofDays(1), Duration.ofDays(7));
    private static final Duration BEFORE = Duration.ofHours(3);
    private static final Duration AFTER = Duration.ofHours(1);
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Pattern LOOKED_BACK_AT =
            Pattern.compile("(deskpulse_[a-z0-9_]+)\\{[^}]*}(?:\\[[^]]*])? offset");
    private static final Pattern SAMPLE = Pattern.compile("([a-z0-9_]+)\\{(.*)} ([0-9.E+-]+)");

    /** The metrics that some query reads with an offset. */
    static Set<String> lookedBackAt(List<String> queries) {
        return queries.stream()
                .flatMap(query -> LOOKED_BACK_AT.matcher(query).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    /** In the text format that promtool makes blocks from. */
    String openMetrics(Set<String> names) {
        StringBuilder text = new StringBuilder();
        metrics.lines()
                .map(SAMPLE::matcher)
                .filter(Matcher::matches)
                .filter(sample -> names.contains(sample.group(1)))
                .forEach(sample -> write(sample, text));
        return text.append("# EOF\n").toString();
    }

    private void write(Matcher sample, StringBuilder text) {
        boolean counter = sample.group(1).endsWith("_total");
        double value = Double.parseDouble(sample.group(3));
        int minute = 0;
        for (Instant at : times()) {
            double then = counter ? value + minute : value;
            text.append(sample.group(1) + "{job=\"deskpulse\"," + sample.group(2) + "} " + then + " ")
                    .append(at.getEpochSecond())
                    .append('\n');
            minute++;
        }
    }

    private List<Instant> times() {
        List<Instant> times = new ArrayList<>();
        for (Duration ago :
                AGO.stream().sorted((one, other) -> other.compareTo(one)).toList()) {
            Instant end = now.minus(ago).plus(AFTER);
            for (Instant at = now.minus(ago).minus(BEFORE); at.isBefore(end); at = at.plus(STEP)) {
                times.add(at);
            }
        }
        return times;
    }
}
