package io.deskpulse.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One document of the corpus, with the files that stand beside it. */
record Example(Path file) {

    InputTopic topic() {
        return InputTopic.named(file.getParent().getFileName().toString()).orElseThrow();
    }

    /** The reason that the folder of an invalid example names. */
    Reason reason() {
        return Reason.valueOf(file.getParent().getParent().getFileName().toString());
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    Event decoded() throws IOException, RejectedException {
        return EventCodec.decode(topic(), bytes());
    }

    /** The text of the companion file with this ending, without its final line feed. */
    String companion(String ending) throws IOException {
        String name = file.getFileName().toString();
        Path companion = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
        return Files.readString(companion, StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public String toString() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
