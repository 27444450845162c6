package io.deskpulse.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A small file that somebody has put in place; what cannot be read is told without its content. */
final class MountedFile {

    private MountedFile() {}

    /** Its text; every byte is a character, for nothing in it may be another one. */
    static String text(Path file) throws AccessException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new AccessException(file + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw new AccessException(file + ": permission denied");
        } catch (IOException e) {
            throw new AccessException(file + ": cannot be read");
        }
    }
}
