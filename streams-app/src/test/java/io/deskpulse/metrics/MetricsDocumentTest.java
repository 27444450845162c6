package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import io.deskpulse.policy.ShopPolicy;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What METRICS.md promises its readers, held against the code. */
class MetricsDocumentTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("deskpulse.root"), "streams-app", "METRICS.md");

    @TempDir
    private Path folder;

    private List<String> document;

    @BeforeEach
    void read() throws IOException {
        document = Files.readAllLines(DOCUMENT);
    }

    private List<String> between(String from, String to) {
        return document.subList(document.indexOf("<!-- " + from + " -->") + 1, document.indexOf("<!-- " + to + " -->"));
    }

    /** The cells of the rows below a table's head. */
    private static List<String[]> cells(List<String> table) {
        return table.stream()
                .skip(2)
                .map(row -> row.substring(1).split("\\|", -1))
                .toList();
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^`|`$", "");
    }

    @Test
    void shouldListEveryMetricAsTheCatalogueHasIt() {
        assertThat(String.join("\n", between("catalogue", "end of catalogue")))
                .as("the table of streams-app/METRICS.md; replace it by the expected text")
                .isEqualTo(String.join("\n", CatalogueTable.lines()));
    }

    @Test
    void shouldExplainEveryFieldOfTheDayReport() {
        String text = String.join("\n", document);

        assertThat(Figure.values()).allSatisfy(figure -> assertThat(text).contains("`" + figure.path() + "`"));
        assertThat(text).contains("`responseP50Ms`", "`responseP90Ms`", "`within`");
    }

    @Test
    void shouldListEverySettingOfAPolicy() {
        Stream<String> components =
                Arrays.stream(ShopPolicy.class.getRecordComponents()).map(RecordComponent::getName);

        assertThat(cells(between("settings", "end of settings")))
                .extracting(row -> unquoted(row[0]))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("pack"), components).toList());
    }

    @Test
    void shouldGiveExamplesThatAPoliciesFileTakes() throws IOException, PolicyException {
        String settings = cells(between("settings", "end of settings")).stream()
                .map(row -> "\"" + unquoted(row[0]) + "\": " + unquoted(row[1]))
                .collect(Collectors.joining(", "));
        Path file = Files.writeString(folder.resolve("p.json"), "{\"shops\": {\"s1\": {" + settings + "}}}");

        ShopPolicy read = PolicyFile.read(file).of("s1");

        assertThat(read).isNotEqualTo(Pack.TAOBAO.policy());
        assertThat(read.serviceHours().from()).isEqualTo("18:00");
    }

    @Test
    void shouldShowAPoliciesFileThatCanBeRead() throws IOException, PolicyException {
        int start = document.indexOf("```json") + 1;
        int end = start + document.subList(start, document.size()).indexOf("```");
        Path file = Files.write(folder.resolve("p.json"), document.subList(start, end));

        assertThat(PolicyFile.read(file).shops()).containsOnlyKeys("s1", "s2");
    }

    @Test
    void shouldDescribeEveryPack() {
        assertThat(Pack.values())
                .extracting(pack -> "| `" + pack.name().toLowerCase(Locale.ROOT) + "` |")
                .allSatisfy(row -> assertThat(document).anyMatch(line -> line.startsWith(row)));
    }

    @Test
    void shouldNameTheCapOfSeries() throws ConfigException {
        int cap = AppConfig.of(Map.of()).agentSeries();
        assertThat(String.join(" ", document)).contains("At most " + cap + " agents", "`agent-series`");
    }
}
