package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardRoutesTest {

    private final FakeBoard board = new FakeBoard();
    private WebServer server;
    private WebClient client;

    @BeforeEach
    void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), new FakeDesk(), new FakeEvidence(), board);
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/desk, desk null false 15m",
        "/api/v1/desk?shop=s1&window=today&scope=instance, desk s1 true today",
        "/api/v1/desk?shop=%E5%BA%97%E9%93%BA, desk 店铺 false 15m",
        "/api/v1/waiting, waiting null false 100",
        "/api/v1/waiting?limit=1000&shop=s1, waiting s1 false 1000",
        "/api/v1/waiting?limit=100000&scope=instance, waiting null true 100000",
        "/api/v1/alerts?shop=s1&scope=group, alerts s1 false all",
        "/api/v1/hour?shop=s1, hour s1 false null",
        "/api/v1/staffing?shop=s1&scope=instance, staffing s1 true day",
        "/api/v1/hour?shop=s1&agent=unassigned&scope=instance, hour s1 true unassigned",
    })
    void shouldAskForWhatTheParametersSay(String path, String asked) {
        HttpResponse<String> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(response.body()).isEqualTo("{\"asked\":\"" + asked + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/desk?window=7m | window must be one of 5m, 15m, 60m, today",
                "/api/v1/desk?shop=%3Cb%3E | shop is no identifier",
                "/api/v1/desk?shop= | shop is no identifier",
                "/api/v1/desk?scope=all | scope must be one of instance, group",
                "/api/v1/waiting?limit=0 | limit must be a number from 1 to 1000",
                "/api/v1/waiting?limit=1001 | limit must be a number from 1 to 1000",
                "/api/v1/waiting?limit=-1 | limit must be a number from 1 to 1000",
                "/api/v1/waiting?limit=many | limit must be a number from 1 to 1000",
                "/api/v1/hour | shop is missing",
                "/api/v1/hour?shop=s1&agent=%22 | agent is no identifier",
                "/api/v1/events?window=1h | window must be one of 5m, 15m, 60m, today",
                "/api/v1/events?shop=a%0Ab | shop is no identifier",
            })
    void shouldRefuseInOneLineWhatIsNotAsItMustBe(String path, String reason) {
        HttpResponse<String> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"error\":\"" + reason + "\"}\n");
    }

    @Test
    void shouldAskAViewerToComeBackWhenTooManyLook() {
        board.full = true;

        HttpResponse<String> response = client.get("/api/v1/events");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(response.body()).isEqualTo("{\"error\":\"too many boards are open\"}\n");
    }
}
