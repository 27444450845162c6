package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.monitoring.Deployment;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a Grafana server is told of the boards leads to what is shipped. No Grafana server reads it here. */
class ProvisioningTest {

    private static final Path PROVISIONING = Boards.FOLDER.resolve("provisioning");
    private static final Pattern OF_THIS_FOLDER = Pattern.compile("\\$(?:__env\\{)?DESKPULSE_GRAFANA}?/(\\S+)");

    private final JsonNode source = Deployment.yaml(PROVISIONING.resolve("datasources/deskpulse.yml"));
    private final JsonNode folders = Deployment.yaml(PROVISIONING.resolve("dashboards/deskpulse.yml"));
    private final String settings = Deployment.text(Boards.FOLDER.resolve("grafana.ini"));

    @Test
    void shouldKnowPrometheusByAStableUidAndItsPace() {
        JsonNode prometheus = source.at("/datasources/0");
        JsonNode scraping = Deployment.yaml(Deployment.PROMETHEUS.resolve("prometheus.yml"));

        assertThat(prometheus.path("uid").asText()).isEqualTo("deskpulse-prometheus");
        assertThat(prometheus.path("type").asText()).isEqualTo("prometheus");
        assertThat(prometheus.at("/jsonData/timeInterval")).isEqualTo(scraping.at("/global/scrape_interval"));
    }

    @Test
    void shouldPutEachEditionIntoAFolderOfItsOwn() {
        assertThat(folders.path("providers").valueStream())
                .extracting(
                        provider -> provider.path("folderUid").asText(),
                        provider -> inFolder(provider.at("/options/path").asText()))
                .containsExactly(tuple("deskpulse", List.of("boards/en")), tuple("deskpulse-zh", List.of("boards/zh")));
    }

    @Test
    void shouldNameOnlyFilesThatAreThere() {
        assertThat(inFolder(settings + folders))
                .contains("boards/en/1-live.json")
                .allSatisfy(path -> assertThat(Boards.FOLDER.resolve(path)).exists());
    }

    @Test
    void shouldAnswerWhereTheLinksOfAlertsLead() {
        String boards = Deployment.yaml(Deployment.PROMETHEUS.resolve("prometheus.yml"))
                .at("/global/external_labels/boards")
                .asText();

        assertThat(settings).contains("http_addr = 127.0.0.1").contains("http_port = 3000");
        assertThat(boards).isEqualTo("http://127.0.0.1:3000");
    }

    private static List<String> inFolder(String text) {
        return OF_THIS_FOLDER
                .matcher(text)
                .results()
                .map((MatchResult path) -> path.group(1).replaceAll("[\"}].*", ""))
                .toList();
    }
}
