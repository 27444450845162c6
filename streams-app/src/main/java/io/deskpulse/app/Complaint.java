package io.deskpulse.app;

import io.deskpulse.policy.PolicyException;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a failure into one line for the user, or says that it is none the user can mend. */
record Complaint(String line, int status) {

    private static final int LONGEST = 1000;

    /** Failures whose message is written for the user. */
    private static final List<Class<? extends Exception>> IN_WORDS = List.of(
            CommandException.class,
            BrokerUnreachableException.class,
            StateUnusableException.class,
            TopicsException.class,
            PolicyException.class);

    static Complaint about(Throwable failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() != null) {
            return about(failure.getCause());
        }
        if (failure instanceof IOException io) {
            return failed(words(io));
        }
        if (IN_WORDS.stream().anyMatch(type -> type.isInstance(failure))) {
            return failed(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return failed("not enough memory: give more with DESKPULSE_JAVA_OPTS=-Xmx4g");
        }
        String name = failure.getClass().getSimpleName();
        String line = "unexpected " + name + ": this is a defect of DeskPulse; --verbose shows where it happened";
        return new Complaint(line, ExitStatus.UNEXPECTED);
    }

    private static Complaint failed(@Nullable String message) {
        return new Complaint(oneLine(message), ExitStatus.FAILED);
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
