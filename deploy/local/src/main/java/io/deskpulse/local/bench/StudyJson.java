package io.deskpulse.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The JSON report of a study; what it holds may become more, but nothing in it changes its meaning within a version. */
final class StudyJson {

    /** Changes with every change that a reader of reports would have to know of. */
    static final String SCHEMA = "deskpulse-bench/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Machine machine;
    private final StudyPlan plan;
    private final int buyers;
    private final double bytes;

    StudyJson(Machine machine, StudyPlan plan, int buyers, double bytes) {
        this.machine = machine;
        this.plan = plan;
        this.buyers = buyers;
        this.bytes = bytes;
    }

    String of(Findings findings) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("schema", SCHEMA);
        json.putObject("machine")
                .put("processors", machine.processors())
                .put("loadBefore", machine.load())
                .put("heapBytes", machine.heapBytes())
                .put("java", machine.java());
        writePlan(json.putObject("plan"));
        json.putObject("workload")
                .put("events", plan.events())
                .put("buyers", buyers)
                .put("meanBytes", bytes);
        writeFindings(json.putArray("findings"), findings);
        writeTargets(json.putArray("targets"), findings);
        return json.toPrettyString();
    }

    private void writePlan(ObjectNode json) {
        ArrayNode sections = json.putArray("sections");
        plan.sections().forEach(section -> sections.add(section.toString()));
        json.put("events", plan.events())
                .put("rounds", plan.rounds())
                .put("threads", plan.threads())
                .put("guarantee", plan.guarantee().name().toLowerCase(Locale.ROOT))
                .put("partitions", plan.partitions())
                .put("journeys", plan.journeys())
                .put("seconds", plan.seconds())
                .put("shops", plan.traffic().shops())
                .put("agents", plan.traffic().agents())
                .put("perSecondOfEventTime", plan.traffic().perSecond())
                .put("seed", plan.traffic().seed())
                .set("settings", MAPPER.valueToTree(plan.settings()));
    }

    private static void writeFindings(ArrayNode json, Findings findings) {
        for (Quantity quantity : Quantity.values()) {
            findings.median(quantity).ifPresent(median -> write(json.addObject(), quantity, median, findings));
        }
    }

    private static void write(ObjectNode json, Quantity quantity, double median, Findings findings) {
        json.put("section", quantity.section().toString())
                .put("name", quantity.wireName())
                .put("unit", quantity.unit().symbol())
                .put("median", median);
        findings.rounds(quantity).forEach(json.putArray("rounds")::add);
    }

    private static void writeTargets(ArrayNode json, Findings findings) {
        for (Target target : Target.values()) {
            ObjectNode entry = json.addObject();
            entry.put("name", target.wireName())
                    .put("unit", target.unit().symbol())
                    .put("must", target.must())
                    .put("aim", target.aim());
            target.measured(findings).ifPresent(measured -> entry.put("measured", measured));
            entry.put("verdict", target.verdict(findings).name().toLowerCase(Locale.ROOT));
        }
    }
}
