package io.deskpulse.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deskpulse.topology.Latencies;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What playing events at a fixed rate has found. */
public final class BenchReport implements Report {

    private static final long TARGET_MS = 1_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final BenchResult result;

    BenchReport(BenchResult result) {
        this.result = result;
    }

    @Override
    public List<String> lines() {
        BenchPlan plan = result.plan();
        return List.of(
                line("machine", "%d processors, load %.1f before", result.processors(), result.load()),
                line("asked for", "%,d events/s for %d s", plan.rate(), plan.seconds()),
                line("shops, agents", "%d, %d", plan.shops(), plan.agents()),
                line("partitions, threads", "%d, %d", plan.partitions(), plan.threads()),
                line("broker alone", "%,.0f events/s", result.limitPerSecond()),
                line("sent", "%,.0f events/s", result.producedPerSecond()),
                line(
                        "in the figures",
                        "%,.0f events/s%s",
                        result.settledPerSecond(),
                        result.settled() ? "" : " (not all)"),
                line("behind at the end", "%,d events", result.lagAtEnd()),
                line("event to figure, p50", "%s", limit(0.5)),
                line("event to figure, p99", "%s", limit(0.99)),
                line("event to figure, longest", "%s", limit(1)),
                line("within 1 s", "%.2f %%", 100 * result.delays().partWithin(TARGET_MS)),
                line("threshold to alert, p50", "%s", alertLimit(0.5)),
                line("threshold to alert, p99", "%s", alertLimit(0.99)),
                line("threshold to alert, longest", "%s", alertLimit(1)),
                line("processor time", "%.1f us per event, broker and sender included", result.cpuMicrosPerEvent()),
                line(
                        "boards",
                        "%d open, %.1f %% of a processor, %.1f kB/s to each",
                        result.viewerCost().viewers(),
                        100 * result.viewerCost().processors(),
                        result.viewerCost().bytesPerSecond() / 1e3));
    }

    private static String line(String what, String format, Object... values) {
        return String.format(Locale.ROOT, "%-28s", what) + String.format(Locale.ROOT, format, values);
    }

    private String limit(double part) {
        Long limit = limitMs(part);
        if (limit == null) {
            return result.delays().count() == 0 ? "unknown" : "above 60 s";
        }
        return "at most " + limit + " ms";
    }

    private String alertLimit(double part) {
        AlertDelays delays = result.alertDelays();
        return delays.count() == 0
                ? "unknown"
                : String.format(Locale.ROOT, "%,d ms of %,d alerts", delays.within(part), delays.count());
    }

    private @Nullable Long limitMs(double part) {
        long limit = result.delays().within(part);
        return result.delays().count() == 0 || limit == Long.MAX_VALUE ? null : limit;
    }

    /** One JSON object; delays are upper limits in milliseconds, absent where above all limits of the histogram. */
    @Override
    public String json() {
        ObjectNode json = MAPPER.createObjectNode();
        BenchPlan plan = result.plan();
        json.putObject("machine").put("processors", result.processors()).put("loadBefore", result.load());
        json.putObject("plan")
                .put("rate", plan.rate())
                .put("seconds", plan.seconds())
                .put("warmUpSeconds", plan.warmUpSeconds())
                .put("shops", plan.shops())
                .put("agents", plan.agents())
                .put("partitions", plan.partitions())
                .put("threads", plan.threads())
                .put("viewers", plan.viewers())
                .put("seed", plan.seed())
                .set("settings", MAPPER.valueToTree(plan.settings()));
        json.put("brokerAlonePerSecond", result.limitPerSecond());
        json.put("sentPerSecond", result.producedPerSecond());
        json.put("settledPerSecond", result.settledPerSecond());
        json.put("settled", result.settled());
        json.put("lagAtEnd", result.lagAtEnd());
        json.put("cpuMicrosPerEvent", result.cpuMicrosPerEvent());
        json.putObject("boards")
                .put("open", result.viewerCost().viewers())
                .put("processors", result.viewerCost().processors())
                .put("bytesPerSecondEach", result.viewerCost().bytesPerSecond());
        writeDelays(json.putObject("eventToFigure"));
        writeAlertDelays(json.putObject("thresholdToAlert"));
        return json.toString();
    }

    private void writeDelays(ObjectNode json) {
        json.put("count", result.delays().count());
        json.put("p50Ms", limitMs(0.5));
        json.put("p99Ms", limitMs(0.99));
        json.put("longestMs", limitMs(1));
        json.put("partWithin1s", result.delays().partWithin(TARGET_MS));
        ObjectNode buckets = json.putObject("buckets");
        List<Long> counts = result.delays().counts();
        IntStream.range(0, counts.size()).forEach(i -> buckets.put(bucket(i), counts.get(i)));
    }

    private void writeAlertDelays(ObjectNode json) {
        AlertDelays delays = result.alertDelays();
        json.put("count", delays.count());
        if (delays.count() > 0) {
            json.put("p50Ms", delays.within(0.5));
            json.put("p99Ms", delays.within(0.99));
            json.put("longestMs", delays.within(1));
        }
    }

    private static String bucket(int i) {
        return i < Latencies.LIMITS_MS.size() ? Long.toString(Latencies.LIMITS_MS.get(i)) : "+Inf";
    }
}
