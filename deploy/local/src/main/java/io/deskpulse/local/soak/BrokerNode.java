package io.deskpulse.local.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One broker: a process, its data and its address, which outlive the process. */
final class BrokerNode implements AutoCloseable {

    private final Path folder;
    private final int number;
    private final int port;
    private final List<Integer> controllers;
    private @Nullable Child child;

    /**
     * A broker that is not started yet.
     *
     * @param number from 1, its place among the controllers
     * @param controllers the ports of all brokers' controllers
     */
    BrokerNode(Path folder, int number, int port, List<Integer> controllers) {
        this.folder = folder;
        this.number = number;
        this.port = port;
        this.controllers = controllers;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void start() throws IOException {
        List<String> words =
                new ArrayList<>(List.of("broker", "--port=" + port, "--data=" + folder.resolve("broker-" + number)));
        if (controllers.size() > 1) {
            words.add("--node=" + number);
            words.add(
                    "--controllers=" + controllers.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        child = Child.start(folder.resolve("broker-" + number + ".log"), words);
    }

    Child process() {
        if (child == null) {
            throw new IllegalStateException("broker " + number + " was never started");
        }
        return child;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }
}
