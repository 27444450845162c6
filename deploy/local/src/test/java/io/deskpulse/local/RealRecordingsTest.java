package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real conversations, calls and orders through the running application; skipped where the recordings are not at hand. */
class RealRecordingsTest {

    /** Beside the checkout, never in it. */
    private static final Path DATA = Path.of(
            System.getProperty("deskpulse.data", System.getProperty("deskpulse.root", "../..") + "/../shared/data"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "twcs.ndjson.gz, policies-twcs.json",
        "olist.ndjson.gz, policies-olist.json",
        "callcenter-january.ndjson.gz, policies-callcenter.json"
    })
    void shouldGiveTheFiguresOfTheFile(String recording, String policies) throws IOException {
        Path file = DATA.resolve(recording);
        assumeTrue(Files.isReadable(file), "skipped: no recording " + recording + " in folder shared/data");

        assertThat(application(file, DATA.resolve(policies))).isEqualTo(report(file, DATA.resolve(policies)));
    }

    private String application(Path file, Path policies) throws IOException {
        Path out = folder.resolve("application.json");
        CommandLines.Outcome outcome = CommandLines.run(
                "demo",
                "--replay",
                file,
                "--policies",
                policies,
                "--speed",
                "max",
                "--settle",
                "--report",
                out,
                "--port",
                0);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return Files.readString(out);
    }

    private String report(Path file, Path policies) throws IOException {
        Path out = folder.resolve("file.json");
        assertThat(CommandLines.run("report", file, "--policies", policies, "--out", out)
                        .status())
                .isZero();
        return Files.readString(out);
    }
}
