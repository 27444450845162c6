package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board as it is served; how it behaves is tested in a browser, in deploy/local. */
class BoardPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/board/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from \"([^\"]+)\"");

    private WebServer server;
    private WebClient client;

    @BeforeEach
    void start() throws BindException {
        server = WebServer.start(WebAddress.loopback(0), new FakeDesk(), new FakeEvidence(), new FakeBoard());
        client = new WebClient(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldGreetABrowserWithTheBoard() {
        HttpResponse<String> page = client.get("/?lang=zh", "Accept", BROWSER);

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body()).contains("<title>DeskPulse 客服脉搏</title>");
    }

    @Test
    void shouldGiveABrowserTheTextWhereItAsksForIt() {
        HttpResponse<String> page = client.get("/?format=text", "Accept", BROWSER);

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    }

    @Test
    void shouldServeEveryFileThatThePageLoads() {
        Set<String> files = new TreeSet<>();
        for (String file : matches(FILE, client.get("/", "Accept", BROWSER).body())) {
            collect(file, files);
        }

        assertThat(files)
                .contains("/board/uplot/uPlot.esm.js", "/board/words/zh.js")
                .hasSizeGreaterThan(25);
    }

    private void collect(String file, Set<String> files) {
        if (files.add(file)) {
            HttpResponse<String> served = client.get(file);
            assertThat(served.statusCode()).as(file).isEqualTo(200);
            for (String imported : matches(IMPORT, served.body())) {
                collect(java.net.URI.create(file).resolve(imported).toString(), files);
            }
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/board/js/main.js", "/board/uplot/uPlot.esm.js"})
    void shouldAllowABrowserNothingButItsOwnFiles(String path) {
        HttpResponse<String> served = client.get(path, "Accept", BROWSER);

        assertThat(served.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe", "*");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/board/none.js", "/board/../WebServer.class", "/board/%2e%2e/WebServer.class", "/board/js/"})
    void shouldServeNothingElse(String path) {
        HttpResponse<String> answer = client.get(path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).startsWith("{\"error\"");
    }
}
