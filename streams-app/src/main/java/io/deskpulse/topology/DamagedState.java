package io.deskpulse.topology;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store on disk that cannot be opened.
 *
 * @param task the folder of its task
 * @param store its name
 */
record DamagedState(File task, String store) {

    private static final Logger LOG = LoggerFactory.getLogger(DamagedState.class);

    /**
     * Deletes its files, and what the task had noted of how much of the changelog they hold.
     *
     * @throws ProcessorStateException the one given, where its cause is no damage or the files cannot be deleted
     */
    void discard(ProcessorStateException unreadable) {
        if (isDiskFull(unreadable)) {
            throw unreadable;
        }
        LOG.warn(
                "the files of {} in {} are damaged and are deleted; its state is restored from the brokers: {}",
                store,
                task,
                reason(unreadable));
        try {
            for (Path path : files()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            unreadable.addSuppressed(e);
            throw unreadable;
        }
    }

    private static boolean isDiskFull(ProcessorStateException unreadable) {
        return unreadable.getCause() instanceof RocksDBException cause
                && cause.getStatus() != null
                && cause.getStatus().getSubCode() == Status.SubCode.NoSpace;
    }

    private static String reason(ProcessorStateException unreadable) {
        Throwable cause = unreadable.getCause();
        return String.valueOf(cause == null ? unreadable.getMessage() : cause.getMessage());
    }

    /** Kafka Streams keeps a store on RocksDB under this name. */
    private List<Path> files() throws IOException {
        Path folder = task.toPath().resolve("rocksdb").resolve(store);
        try (Stream<Path> tree = Files.walk(folder);
                Stream<Path> notes = Files.list(task.toPath())) {
            Stream<Path> checkpoints =
                    notes.filter(note -> note.getFileName().toString().startsWith(".checkpoint"));
            return Stream.concat(tree.sorted(Comparator.reverseOrder()), checkpoints)
                    .toList();
        }
    }
}
