package io.deskpulse.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The live board: one page for browsers at the front, its scripts and styles beside it; plain text for everybody else. */
final class BoardPage {

    static final String PATH = "/board";

    private static final String FILES = "/io/deskpulse/web/board";

    /** Of the version that the parent pom names; the server does not start where they differ. */
    private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private static final String HTML = "text/html;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";

    private final byte[] page = read(FILES + "/index.html");

    void addTo(JavalinConfig config) {
        config.routes.get("/", this::front);
        serveChart(config, "uPlot.esm.js", "text/javascript;charset=utf-8");
        serveChart(config, "uPlot.min.css", "text/css;charset=utf-8");
        config.staticFiles.add(BoardPage::files);
    }

    /** The library's archive names no folders, so that its files can only be served one by one. */
    private static void serveChart(JavalinConfig config, String name, String type) {
        byte[] file = read(CHARTS + name);
        config.routes.get(
                PATH + "/uplot/" + name, context -> context.contentType(type).result(file));
    }

    private static void files(StaticFileConfig files) {
        files.hostedPath = PATH;
        files.directory = FILES;
        files.location = Location.CLASSPATH;
        files.headers = Map.of("Cache-Control", "no-cache");
    }

    private void front(Context context) {
        context.header("Vary", "Accept");
        if (wantsText(context)) {
            context.contentType(TEXT)
                    .result(FrontPage.text(context.scheme(), context.req().getLocalPort()));
        } else {
            context.contentType(HTML).result(page);
        }
    }

    /** A browser asks for HTML by name; curl takes anything and is better served with text. */
    private static boolean wantsText(Context context) {
        return "text".equals(context.queryParam("format")) || !isForBrowser(context);
    }

    static boolean isForBrowser(Context context) {
        return Objects.requireNonNullElse(context.header("Accept"), "").contains("text/html");
    }

    /** Whether a path belongs to the board, and may therefore load its scripts. */
    static boolean owns(String path) {
        return path.equals("/") || path.startsWith(PATH + "/");
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(BoardPage.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
