package io.deskpulse.event.file;

import static io.deskpulse.event.file.EventLines.gzip;
import static io.deskpulse.event.file.EventLines.gzipFile;
import static io.deskpulse.event.file.EventLines.line;
import static io.deskpulse.event.file.EventLines.read;
import static io.deskpulse.event.file.EventLines.value;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {

    private static final int TRAILER = 8;

    @TempDir
    Path folder;

    @Test
    void shouldSayThatThereIsNoSuchFile() {
        Path missing = folder.resolve("missing.ndjson");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> read(missing))
                .withMessage(missing + ": no such file or folder");
    }

    @Test
    void shouldSayThatAFolderIsNoFile() {
        assertThatIOException().isThrownBy(() -> read(folder)).withMessage(folder + ": a folder, not an event file");
    }

    @Test
    void shouldSayThatAFileIsNotGzipInSpiteOfItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("plain.gz"), line(value("m1")));

        assertThatIOException().isThrownBy(() -> read(file)).withMessage(file + ": this is not gzip");
    }

    @Test
    void shouldFailWhereverASingleMemberIsCutOff() throws Exception {
        byte[] whole = gzip(line(value("m1")) + "\n");
        for (int length = 0; length < whole.length; length++) {
            assertCutOff(gzipFile(folder, Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void shouldFailWhereverALaterMemberIsCutOff() throws Exception {
        byte[] first = gzip(line(value("m1")) + "\n");
        byte[] second = gzip(line(value("m2")) + "\n");
        for (int length = 1; length < second.length; length++) {
            assertCutOff(gzipFile(folder, first, Arrays.copyOf(second, length)));
        }
    }

    @Test
    void shouldSayAfterWhichLineTheFileBreaksOff() throws Exception {
        byte[] first = gzip(line(value("m1")) + "\n" + line(value("m2")) + "\n");
        Path file = gzipFile(folder, first, new byte[] {0x1f, (byte) 0x8b});

        assertThatIOException()
                .isThrownBy(() -> read(file))
                .withMessage(file + ": cannot be read on after line 2: the compressed data ends too soon");
    }

    @Test
    void shouldFailWhenTheChecksumIsWrong() throws Exception {
        byte[] bytes = gzip(line(value("m1")));
        bytes[bytes.length - TRAILER]++;

        assertThatIOException()
                .isThrownBy(() -> read(gzipFile(folder, bytes)))
                .withMessageEndingWith("the checksum of the compressed data is wrong");
    }

    @Test
    void shouldFailWhenTheLengthIsWrong() throws Exception {
        byte[] bytes = gzip(line(value("m1")));
        bytes[bytes.length - 1]++;

        assertThatIOException()
                .isThrownBy(() -> read(gzipFile(folder, bytes)))
                .withMessageEndingWith("the length of the compressed data is wrong");
    }

    @Test
    void shouldFailWhenTheCompressedDataIsDamaged() throws Exception {
        byte[] header = Arrays.copyOf(gzip(""), 10);

        assertThatIOException()
                .isThrownBy(() -> read(gzipFile(folder, header, new byte[] {-1, -1, -1, -1})))
                .withMessageEndingWith("the compressed data is damaged");
    }

    @Test
    void shouldFailWhenSomethingElseFollowsTheGzip() throws Exception {
        Path file = gzipFile(folder, gzip(line(value("m1"))), new byte[] {'t', 'a', 'i', 'l'});

        assertThatIOException().isThrownBy(() -> read(file)).withMessageEndingWith("this is not gzip");
    }

    private static void assertCutOff(Path file) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(file))
                .withMessageStartingWith(file.toString())
                .withMessageEndingWith("the compressed data ends too soon");
    }
}
