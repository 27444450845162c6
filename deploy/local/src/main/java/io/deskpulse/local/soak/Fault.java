package io.deskpulse.local.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What goes wrong while events come in. Whatever was ended is started again, so that the next fault finds all of it. */
enum Fault {
    NONE("nothing") {
        @Override
        void strike(SoakCluster cluster, Random chance) {
            // What the others are held against.
        }
    },
    ONE_KILLED("one of two instances killed (kill −9)") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            Instance struck = oneOf(cluster, chance);
            struck.process().kill();
            struck.start();
        }
    },
    ONE_ENDED("one of two instances ended (SIGTERM)") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            Instance struck = oneOf(cluster, chance);
            struck.process().end();
            struck.start();
        }
    },
    BOTH_KILLED("both instances killed at once") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            cluster.first().process().kill();
            cluster.second().process().kill();
            cluster.first().start();
            cluster.second().start();
        }
    },
    ROLLING_RESTART("rolling restart: one after the other ended and started") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException, TimeoutException {
            for (Instance instance : List.of(cluster.first(), cluster.second())) {
                instance.process().end();
                instance.start();
                SoakCluster.awaitReady(instance);
            }
        }
    },
    ONE_FROZEN("one instance frozen (SIGSTOP) for longer than the session timeout") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            Instance struck = oneOf(cluster, chance);
            struck.process().freeze();
            TimeUnit.SECONDS.sleep(LONGER_THAN_THE_SESSION_SECONDS);
            struck.process().thaw();
        }
    },
    STANDBY_TAKES_OVER("one instance killed and gone for good until the figures were whole; its standby took over") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws InterruptedException {
            cluster.first().process().kill();
        }
    },
    STATE_DELETED("one instance killed and its state folder deleted") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            Instance struck = oneOf(cluster, chance);
            struck.process().kill();
            for (Path path : within(struck.state())) {
                // Where its disk was full before, the folder itself is a mount, which stays.
                if (!path.equals(struck.state())) {
                    Files.delete(path);
                }
            }
            struck.start();
        }
    },
    STATE_DAMAGED("one instance killed and its stores on disk overwritten with noise") {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            Instance struck = oneOf(cluster, chance);
            struck.process().kill();
            for (Path path : within(struck.state())) {
                if (path.toString().contains("rocksdb") && Files.isRegularFile(path)) {
                    byte[] noise = new byte[(int) Math.max(NOISE_BYTES, Files.size(path))];
                    chance.nextBytes(noise);
                    Files.write(path, noise);
                }
            }
            struck.start();
        }
    },
    DISK_FULL("the disk of one instance's state full for a while") {
        @Override
        boolean isPossible() {
            return SmallDisk.isPossible();
        }

        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException, TimeoutException {
            Instance struck = oneOf(cluster, chance);
            struck.process().end();
            SmallDisk disk = struck.disk();
            struck.start();
            SoakCluster.awaitReady(struck);
            disk.keepFull(struck.process(), FULL_AT_MOST_SECONDS);
            struck.process().end();
            struck.start(); // to find no room to work in
            disk.keepFull(struck.process(), FULL_AT_MOST_SECONDS);
            struck.process().kill();
            disk.free();
            struck.start();
        }
    },
    BROKER_ENDED("one of three brokers ended (SIGTERM) and started again", Fault.SEVERAL) {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            BrokerNode struck = anyOf(cluster.nodes(), chance);
            struck.process().end();
            struck.start();
        }
    },
    BROKER_KILLED("one of three brokers killed (kill −9) and started again", Fault.SEVERAL) {
        @Override
        void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException {
            BrokerNode struck = anyOf(cluster.nodes(), chance);
            struck.process().kill();
            struck.start();
        }
    },
    BROKER_LOST("one of three brokers killed and gone for good until the figures were whole", Fault.SEVERAL) {
        @Override
        void strike(SoakCluster cluster, Random chance) throws InterruptedException {
            anyOf(cluster.nodes(), chance).process().kill();
        }
    };

    /** As many as bear the loss of one; why a lone one is not struck stands in {@code RATIONALE.md}. */
    static final int SEVERAL = 3;

    private static final int LONGER_THAN_THE_SESSION_SECONDS = 10;
    private static final int NOISE_BYTES = 64;
    private static final int FULL_AT_MOST_SECONDS = 10;

    private final String words;
    private final int brokers;

    Fault(String words) {
        this(words, 1);
    }

    Fault(String words, int brokers) {
        this.words = words;
        this.brokers = brokers;
    }

    /** What happens, as the documentation says it. */
    String words() {
        return words;
    }

    /** How many brokers it takes; the others' one is enough. */
    int brokers() {
        return brokers;
    }

    /** Whether this user on this system can let it happen. */
    boolean isPossible() {
        return true;
    }

    /** Lets it happen. */
    abstract void strike(SoakCluster cluster, Random chance) throws IOException, InterruptedException, TimeoutException;

    private static Instance oneOf(SoakCluster cluster, Random chance) {
        return chance.nextBoolean() ? cluster.first() : cluster.second();
    }

    private static BrokerNode anyOf(List<BrokerNode> nodes, Random chance) {
        return nodes.get(chance.nextInt(nodes.size()));
    }

    /** The files of a folder, the deepest first. */
    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
