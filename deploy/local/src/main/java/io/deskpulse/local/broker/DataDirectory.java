package io.deskpulse.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** The place of the broker's data, held by one broker at a time and deleted at the end where it was a temporary one. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final boolean temporary;
    private final FileChannel holder;

    private DataDirectory(Path root, boolean temporary) throws IOException {
        this.root = root;
        this.temporary = temporary;
        this.holder =
                FileChannel.open(root.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static DataDirectory open(@Nullable Path chosen) throws IOException {
        DataDirectory directory = chosen == null
                ? new DataDirectory(Files.createTempDirectory("deskpulse-broker-"), true)
                : new DataDirectory(Files.createDirectories(chosen), false);
        directory.hold();
        return directory;
    }

    /** Kafka locks its data too, but answers a second holder by halting the JVM. */
    private void hold() throws IOException {
        try {
            FileLock lock = holder.tryLock();
            if (lock == null) {
                throw heldByAnother();
            }
        } catch (OverlappingFileLockException e) {
            throw heldByAnother();
        }
    }

    private BrokerStartException heldByAnother() throws IOException {
        holder.close();
        return new BrokerStartException("Another broker uses " + root + ": end it, or choose another directory.");
    }

    /** Where the logs are; apart from our own files, because Kafka takes every folder beside its logs for a partition. */
    Path logs() {
        return root.resolve("logs");
    }

    /** Prepares an empty directory as {@code kafka-storage format} does; one already prepared keeps its data. */
    void format(Properties broker, Uuid clusterId) throws IOException {
        if (Files.exists(logs().resolve("meta.properties"))) {
            return;
        }
        Path file = root.resolve("server.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            broker.store(out, null);
        }
        runFormat(file, clusterId);
    }

    private void runFormat(Path properties, Uuid clusterId) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {"format", "--cluster-id", clusterId.toString(), "--config", properties.toString()};
        int status = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new BrokerStartException("The broker's directory " + root + " could not be prepared: "
                    + said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    @Override
    public void close() throws IOException {
        holder.close();
        if (temporary) {
            delete();
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
