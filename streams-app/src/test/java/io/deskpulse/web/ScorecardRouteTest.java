package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardRouteTest {

    private final FakeDesk desk = new FakeDesk();
    private WebServer server;
    private WebClient client;

    @BeforeEach
    void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), desk, new FakeEvidence(), new FakeBoard());
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldServeTheScorecardOfADay() {
        HttpResponse<String> response = client.get("/api/v1/scorecard?date=2026-11-11");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        assertThat(response.body()).isEqualTo("{\"date\":\"2026-11-11\",\"shop\":\"null\"}");
    }

    @Test
    void shouldServeOneShopWhateverItsScript() {
        assertThat(client.get("/api/v1/scorecard?date=2026-11-11&shop=%E6%97%97%E8%88%B0%E5%BA%97")
                        .body())
                .contains("\"shop\":\"旗舰店\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?date=", "?date=yesterday", "?date=2026-02-30", "?shop=s1"})
    void shouldAskForADay(String query) {
        HttpResponse<String> response = client.get("/api/v1/scorecard" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"error\":\"date must be a day such as 2026-11-11\"}\n");
    }

    @Test
    void shouldAskToComeAgainWhileFiguresAreNotToBeHad() {
        desk.reportReady = false;

        HttpResponse<String> response = client.get("/api/v1/scorecard?date=2026-11-11");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.body()).contains("figures are being restored");
    }
}
