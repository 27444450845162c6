package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.broker.TopicContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Bytes;

/** How much room an installation takes: in the heap, on disk, at the brokers. */
final class Room {

    private final AppConfig config;

    Room(AppConfig config) {
        this.config = config;
    }

    /** Bytes of the heap that are in use after a collection. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes of the state's files; after a clean close, all there is. */
    long disk() throws IOException {
        try (Stream<Path> files = Files.walk(config.stateDir())) {
            return files.filter(Files::isRegularFile).mapToLong(Room::size).sum();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of all changelogs as they lie at the brokers, compressed and with what is not compacted yet. */
    long changelogs() throws CommandException, InterruptedException {
        try (Admin admin = Admin.create(config.clientProperties())) {
            List<Integer> brokers = admin.describeCluster().nodes().get().stream()
                    .map(node -> node.id())
                    .toList();
            return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
                    .flatMap(folders -> folders.values().stream())
                    .mapToLong(this::changelogs)
                    .sum();
        } catch (ExecutionException e) {
            throw new CommandException("the broker did not tell the size of its logs: " + e.getMessage(), e);
        }
    }

    private long changelogs(LogDirDescription folder) {
        return folder.replicaInfos().entrySet().stream()
                .filter(replica -> isChangelog(replica.getKey().topic()))
                .mapToLong(replica -> replica.getValue().size())
                .sum();
    }

    private boolean isChangelog(String topic) {
        return topic.startsWith(config.applicationId()) && topic.endsWith("-changelog");
    }

    /** Bytes of the latest key and value of each journey in its changelog: what a compacted one holds. */
    long latestJourneys() {
        Map<Bytes, Integer> sizes = new HashMap<>();
        TopicContent.read(
                config.clientProperties(),
                config.applicationId() + "-journeys-changelog",
                record -> note(record, sizes));
        return sizes.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static void note(ConsumerRecord<byte[], byte[]> record, Map<Bytes, Integer> sizes) {
        int value = record.value() == null ? -record.key().length : record.value().length;
        sizes.put(Bytes.wrap(record.key()), record.key().length + value);
    }
}
