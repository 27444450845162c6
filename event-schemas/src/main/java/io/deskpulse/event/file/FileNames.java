package io.deskpulse.event.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a file's name says of its format, and how a failure is told with that name in one line. */
final class FileNames {

    private FileNames() {}

    static boolean isGzip(Path file) {
        return file.toString().endsWith(".gz");
    }

    static void refuseFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, not an event file");
        }
    }

    /** The JDK's exceptions for these cases have the bare path as their message. */
    static IOException explained(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new NoSuchFileException(file.toString(), null, "no such file or folder");
        }
        if (e instanceof AccessDeniedException) {
            return new AccessDeniedException(file.toString(), null, "permission denied");
        }
        return e instanceof FileSystemException ? e : new IOException(file + ": " + e.getMessage(), e);
    }

    static IOException damaged(Path file, long afterLine, IOException e) {
        return new IOException(file + ": cannot be read on after line " + afterLine + ": " + e.getMessage(), e);
    }
}
