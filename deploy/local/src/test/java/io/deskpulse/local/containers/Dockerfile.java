package io.deskpulse.local.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recipe of images, as far as rules ask: its stages in order, and the instructions of each. Comments are gone, continued
 * lines joined.
 */
record Dockerfile(Map<String, Stage> stages) {

    static Dockerfile read(Path file) throws IOException {
        Map<String, Stage> stages = new LinkedHashMap<>();
        List<Instruction> current = new ArrayList<>();
        for (Instruction instruction : instructions(Files.readString(file))) {
            if (instruction.is("FROM")) {
                String[] words = instruction.arguments().split("\\s+", -1);
                current = new ArrayList<>();
                stages.put(words[2], new Stage(words[2], words[0], current));
            } else {
                current.add(instruction);
            }
        }
        return new Dockerfile(stages);
    }

    private static List<Instruction> instructions(String text) {
        return text.replaceAll("(?m)^\\s*#.*\\R", "")
                .replaceAll("\\s*\\\\\\R\\s*", " ")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+", 2))
                .map(words -> new Instruction(words[0], words[1]))
                .toList();
    }

    /** A stage with all that it is built upon, the base first. */
    List<Instruction> whole(String name) {
        List<Instruction> whole = new ArrayList<>();
        Stage stage = stages.get(name);
        if (stage != null) {
            whole.addAll(whole(stage.base()));
            whole.addAll(stage.instructions());
        }
        return whole;
    }

    List<Instruction> all(String keyword) {
        return stages.values().stream()
                .flatMap(stage -> stage.instructions().stream())
                .filter(instruction -> instruction.is(keyword))
                .toList();
    }

    /** What an image is made in. */
    record Stage(String name, String base, List<Instruction> instructions) {}

    /** One instruction. */
    record Instruction(String keyword, String arguments) {

        boolean is(String other) {
            return keyword.equals(other);
        }

        @Override
        public String toString() {
            return keyword + " " + arguments;
        }
    }
}
