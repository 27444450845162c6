package io.deskpulse.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A secret in a file of its own, mounted or readable to the application only. */
public final class KeyFile {

    /** Fewer could be tried out. */
    static final int LEAST_CHARACTERS = 16;

    private KeyFile() {}

    /**
     * Its one line, without the space around it.
     *
     * @throws UnusableException if it cannot be read or holds no secret; the message names the file, never its content
     */
    public static String read(Path file) throws UnusableException {
        try {
            String text = Files.readString(file).strip();
            if (text.lines().count() == 1 && text.length() >= LEAST_CHARACTERS) {
                return text;
            }
        } catch (IOException e) {
            throw new UnusableException("cannot read " + file);
        }
        throw new UnusableException(file + ": expected one line of " + LEAST_CHARACTERS
                + " characters or more, such as openssl rand -hex 32");
    }
}
