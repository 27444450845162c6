package io.deskpulse.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a study has found: medians and all rounds, and how they stand to what is asked of the product. */
final class StudyReport implements Report {

    private static final String ROW = "%-38s%16s%12s%12s   %s";

    private final Machine machine;
    private final StudyPlan plan;
    private final int buyers;
    private final double bytes;
    private final Findings findings;

    /**
     * @param buyers different ones in the events
     * @param bytes mean length of an event's value
     */
    StudyReport(Machine machine, StudyPlan plan, int buyers, double bytes, Findings findings) {
        this.machine = machine;
        this.plan = plan;
        this.buyers = buyers;
        this.bytes = bytes;
        this.findings = findings;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "%d processors, load %.1f before, %,d MB of heap at most",
                machine.processors(), machine.load(), machine.heapBytes() >> 20));
        lines.add(line(
                "%,d events of %.0f B on average, %,d buyers, %d shops, %d partitions, %d thread%s, %s",
                plan.events(),
                bytes,
                buyers,
                plan.traffic().shops(),
                plan.partitions(),
                plan.threads(),
                plan.threads() == 1 ? "" : "s",
                plan.guarantee()));
        lines.add("");
        lines.add(line(ROW, "median of " + plan.rounds() + " rounds", "", "least", "most", "")
                .stripTrailing());
        Stream.of(Quantity.values()).flatMap(this::row).forEach(lines::add);
        lines.add("");
        lines.add(line(ROW, "target", "measured", "must", "aim", "").stripTrailing());
        Stream.of(Target.values()).flatMap(this::row).forEach(lines::add);
        return lines;
    }

    private Stream<String> row(Quantity quantity) {
        return findings.median(quantity).stream().mapToObj(median -> line(
                        ROW,
                        quantity.words(),
                        quantity.unit().print(median),
                        quantity.unit().number(least(quantity)),
                        quantity.unit().number(most(quantity)),
                        "")
                .stripTrailing());
    }

    private double least(Quantity quantity) {
        return findings.rounds(quantity).stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
    }

    private double most(Quantity quantity) {
        return findings.rounds(quantity).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private Stream<String> row(Target target) {
        OptionalDouble measured = target.measured(findings);
        return measured.stream()
                .mapToObj(value -> line(
                        ROW,
                        target.words(),
                        target.unit().print(value),
                        target.unit().number(target.must()),
                        target.unit().number(target.aim()),
                        verdict(target, value)));
    }

    private String verdict(Target target, double value) {
        Verdict verdict = target.verdict(findings);
        return verdict == Verdict.MISSED
                ? line("%s, %.0f %% away", verdict.words(), 100 * target.missing(value))
                : verdict.words();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Override
    public String json() {
        return new StudyJson(machine, plan, buyers, bytes).of(findings);
    }
}
