package io.deskpulse.app;

import io.deskpulse.policy.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Puts a failure into one line for the user, or says that it is none the user can mend. */
record Complaint(String line, int status) {

    private static final int LONGEST = 600;

    static Complaint about(Throwable failure) {
        if (failure instanceof CommandException || failure instanceof PolicyException) {
            return new Complaint(oneLine(failure.getMessage()), ExitStatus.FAILED);
        }
        if (failure instanceof UncheckedIOException && failure.getCause() != null) {
            return about(failure.getCause());
        }
        if (failure instanceof IOException io) {
            return new Complaint(oneLine(words(io)), ExitStatus.FAILED);
        }
        if (failure instanceof OutOfMemoryError) {
            return new Complaint("not enough memory: give more with DESKPULSE_JAVA_OPTS=-Xmx4g", ExitStatus.FAILED);
        }
        String name = failure.getClass().getSimpleName();
        return new Complaint(
                oneLine("unexpected " + name + ": this is a defect of DeskPulse; --verbose shows where it happened"),
                ExitStatus.UNEXPECTED);
    }

    /** The JDK's exceptions for these cases have the bare path as their message. */
    private static @Nullable String words(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            String problem = file instanceof NoSuchFileException
                    ? "no such file or folder"
                    : file instanceof AccessDeniedException ? "permission denied" : "cannot be used";
            return file.getFile() + ": " + problem;
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    static String oneLine(@Nullable String text) {
        String line = String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
