package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.LauncherCheckout.Ended;
import io.deskpulse.app.LauncherCheckout.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    private LauncherCheckout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = new LauncherCheckout(folder);
    }

    @Nested
    class WhenNothingIsBuilt {

        @Test
        void shouldBuildOnceAndSaySo() throws IOException, InterruptedException {
            Ended first = checkout.launch("report");
            Ended second = checkout.launch("report");

            assertThat(first.err()).hasSize(2).first().asString().contains("building");
            assertThat(second.err()).isEmpty();
            assertThat(checkout.builds()).isEqualTo(1);
        }

        @Test
        void shouldBuildOnceWhenLaunchedTwiceAtOnce() throws IOException, InterruptedException {
            Started one = checkout.start(checkout.launcher());
            Started other = checkout.start(checkout.launcher());

            assertThat(one.end().status()).isEqualTo(42);
            assertThat(other.end().status()).isEqualTo(42);
            assertThat(checkout.builds()).isEqualTo(1);
        }

        @Test
        void shouldSayWhyABuildFailedAndTryAgainNextTime() throws IOException, InterruptedException {
            checkout.buildEnds(1);
            Ended failed = checkout.launch("report");
            checkout.buildEnds(0);

            assertThat(failed.status()).isEqualTo(1);
            assertThat(failed.out()).isEmpty();
            assertThat(failed.err())
                    .contains("[ERROR] what the compiler said")
                    .last()
                    .asString()
                    .startsWith("deskpulse: the build failed; see ");
            assertThat(checkout.launch("report").status()).isEqualTo(42);
        }
    }

    @Nested
    class WhenSomethingChanged {

        @BeforeEach
        void built() throws IOException, InterruptedException {
            checkout.launch();
        }

        @Test
        void shouldBuildAgainWhenASourceIsNewer() throws IOException, InterruptedException {
            checkout.change("streams-app/src/main/java/New.java");

            checkout.launch();

            assertThat(checkout.builds()).isEqualTo(2);
        }

        @Test
        void shouldBuildAgainWhenTheJarIsGone() throws IOException, InterruptedException {
            Files.delete(checkout.jar());

            checkout.launch();

            assertThat(checkout.builds()).isEqualTo(2);
        }

        @Test
        void shouldNotCareForTests() throws IOException, InterruptedException {
            checkout.change("streams-app/src/test/java/NewTest.java");

            checkout.launch();

            assertThat(checkout.builds()).isEqualTo(1);
        }
    }

    @Nested
    class WhenItRuns {

        @Test
        void shouldHandOnArgumentsFolderAndExitStatus() throws IOException, InterruptedException {
            Ended ended = checkout.launch("report", "my events.ndjson", "--out=*");

            assertThat(ended.status()).isEqualTo(42);
            assertThat(ended.out())
                    .startsWith(checkout.folder().toString())
                    .endsWith("<-jar>", "<" + checkout.jar() + ">", "<report>", "<my events.ndjson>", "<--out=*>");
        }

        @Test
        void shouldTakeJavaOptionsFromTheEnvironment() throws IOException, InterruptedException {
            assertThat(checkout.launch().out()).contains("<-Xmx1g>", "<-Dx=y>", "<-Ddeskpulse.terminal=false>");
        }

        @Test
        void shouldFindItsHomeThroughLinks() throws IOException, InterruptedException {
            Path bin = Files.createDirectories(checkout.folder().resolve("bin"));
            Path relative = Path.of("../a check out/deploy/deskpulse");
            Path link = Files.createSymbolicLink(bin.resolve("deskpulse"), relative);
            Path linkToLink = Files.createSymbolicLink(checkout.folder().resolve("dp"), link);

            assertThat(checkout.start(linkToLink).end().out()).contains("<" + checkout.jar() + ">");
        }

        @Test
        void shouldAllowNativeLibrariesWhereJavaWarnsOfThem() throws IOException, InterruptedException {
            assertThat(checkout.launch().out()).noneMatch(option -> option.contains("native-access"));
            checkout.java("openjdk version \"25\" 2025-09-16");

            assertThat(checkout.launch().out()).contains("<--enable-native-access=ALL-UNNAMED>");
        }
    }

    @Nested
    class WhenJavaIsNotAsNeeded {

        private void assertRefused(String message) throws IOException, InterruptedException {
            Ended ended = checkout.launch("report");

            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.err()).containsExactly(message);
            assertThat(checkout.builds()).isZero();
        }

        @Test
        void shouldRefuseAnOlderOne() throws IOException, InterruptedException {
            checkout.java("openjdk version \"11.0.20\" 2023-07-18");

            assertRefused("deskpulse: Java 11.0.20 found, but 17 or newer is needed; set JAVA_HOME");
        }

        @Test
        void shouldRefuseTheOldestKindOfVersion() throws IOException, InterruptedException {
            checkout.java("java version \"1.8.0_391\"");

            assertRefused("deskpulse: Java 1.8.0_391 found, but 17 or newer is needed; set JAVA_HOME");
        }

        @Test
        void shouldSayThatThereIsNone() throws IOException, InterruptedException {
            Files.delete(checkout.folder().resolve("jdk/bin/java"));

            assertRefused("deskpulse: no Java found: install Java 17 or newer, or set JAVA_HOME");
        }
    }
}
