package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRoutesTest {

    private static final String SHOP_ROW = "/api/v1/evidence?shop=s1&date=2026-11-11&figure=within180";

    private final FakeEvidence evidence = new FakeEvidence();
    private WebServer server;
    private WebClient client;

    @BeforeEach
    void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), new FakeDesk(), evidence, new FakeBoard());
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void assertRefused(HttpResponse<String> response, int status, String message) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        assertThat(response.body()).isEqualTo("{\"error\":\"" + message + "\"}\n");
    }

    @Nested
    class WhenTheQuestionIsComplete {

        @Test
        void shouldAskForTheShopsOwnRowWhenNoAgentIsNamed() {
            HttpResponse<String> response = client.get(SHOP_ROW);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
            assertThat(response.body())
                    .contains("day=2026-11-11", "shopId=s1", "agentId=null", "figure=within180", "all=false");
        }

        @Test
        void shouldAskForTheRowOfASubAccount() {
            String agent = URLEncoder.encode("店铺:小美", StandardCharsets.UTF_8);

            assertThat(client.get(SHOP_ROW + "&agent=" + agent).body()).contains("agentId=店铺:小美");
        }

        @Test
        void shouldAskForTheRowOfWhatNobodyOwned() {
            assertThat(client.get(SHOP_ROW + "&agent=unassigned").body()).contains("agentId=unassigned");
        }

        @Test
        void shouldAskForTheHistoryToo() {
            assertThat(client.get(SHOP_ROW + "&all=true").body()).contains("all=true");
        }
    }

    @Nested
    class WhenTheQuestionIsWrong {

        @ParameterizedTest
        @CsvSource({
            "date=2026-11-11&figure=x, shop",
            "shop=s1&figure=x, date",
            "shop=s1&date=2026-11-11, figure",
            "shop=&date=2026-11-11&figure=x, shop"
        })
        void shouldNameWhatIsMissing(String query, String name) {
            assertRefused(client.get("/api/v1/evidence?" + query), 400, name + " is missing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"yesterday", "2026-02-30", "1969-12-31", "%2B10000-01-01", "-0001-01-01", "%22%3Cb%3E"})
        void shouldRefuseADateThatNoEventCanHave(String date) {
            assertRefused(
                    client.get("/api/v1/evidence?shop=s1&figure=x&date=" + date),
                    400,
                    "date must be a day such as 2026-11-11");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a%20b", "s1:b1", "%22%3Cscript%3E"})
        void shouldRefuseAShopThatIsNone(String shop) {
            assertRefused(
                    client.get("/api/v1/evidence?date=2026-11-11&figure=x&shop=" + shop), 400, "shop is no identifier");
        }

        @Test
        void shouldRefuseAnAgentThatIsNone() {
            assertRefused(client.get(SHOP_ROW + "&agent="), 400, "agent is no identifier");
        }

        @Test
        void shouldPassOnThatThereIsNoSuchFigure() {
            evidence.objection = QueryException.wrong("no such figure: a shop's row has sessions");

            assertRefused(client.get(SHOP_ROW), 400, "no such figure: a shop's row has sessions");
        }

        @Test
        void shouldPassOnThatThereIsNoSuchRow() {
            evidence.objection = QueryException.nothingFound("no such row");

            assertRefused(client.get(SHOP_ROW), 404, "no such row");
        }
    }

    @Test
    void shouldAskToComeBackWhenTheFactsCannotBeReadNow() {
        evidence.ready = false;

        HttpResponse<String> response = client.get(SHOP_ROW);

        assertRefused(response, 503, "the facts cannot be read within 20 s");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }
}
