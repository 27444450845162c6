package io.deskpulse.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The table of all settings: name, unit and range, default, meaning. */
public final class Settings {

    private static final String LEGAL = "[A-Za-z0-9._-]";
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"), "deskpulse");

    static final Setting<String> BOOTSTRAP_SERVERS = new Setting<>(
            "bootstrap-servers",
            Forms.text("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*", "host:port, several with commas"),
            "localhost:9092",
            "The Kafka brokers to begin with.");
    static final Setting<String> APPLICATION_ID = new Setting<>(
            "application-id",
            Forms.text(LEGAL + "{1,100}", "1 to 100 letters, digits or ._-"),
            "deskpulse",
            "Name of the consumer group and of the state; instances that share the work share it.");
    static final Setting<String> TOPIC_PREFIX = new Setting<>(
            "topic-prefix",
            Forms.text(LEGAL + "{0,100}", "at most 100 letters, digits or ._-"),
            "",
            "Stands before the name of every topic.");
    static final Setting<String> OUTPUT_PREFIX = new Setting<>(
            "output-prefix",
            Forms.text(LEGAL + "{1,100}", "1 to 100 letters, digits or ._-"),
            "",
            "Stands before service-facts, slow-response-alerts and quarantine instead, for a second application on the same inputs.");
    static final Setting<Integer> PARTITIONS = new Setting<>(
            "partitions",
            Forms.whole(1, 1000),
            "12",
            "Partitions of every topic; the most tasks that can share the work.");
    static final Setting<Integer> REPLICATION_FACTOR = new Setting<>(
            "replication-factor", Forms.whole(1, 9), "1", "Copies of every topic, those of the state included.");
    static final Setting<Guarantee> GUARANTEE =
            new Setting<>("guarantee", Forms.choice(Guarantee.class), "eos", "Exactly once, or at least once.");
    static final Setting<Integer> THREADS = new Setting<>(
            "threads",
            Forms.whole(1, 64),
            "1",
            "Threads that read events and commit; beside them buyers are followed and desks add up.");
    static final Setting<Path> STATE_DIR = new Setting<>(
            "state-dir", Forms.path("a folder"), TEMPORARY.toString(), "Folder of the local state; it can be lost.");
    static final Setting<Long> STATE_CACHE = new Setting<>(
            "state-cache",
            Forms.bytes("16 MiB", "64 GiB"),
            "128 MiB",
            "Memory outside the heap for the state on disk, of all its stores together; half of it for what is not written yet.");
    static final Setting<Integer> JOURNEYS_AT_HAND = new Setting<>(
            "journeys-at-hand",
            Forms.whole(1_000, 100_000_000),
            "8000",
            "Buyers lately heard of whose journeys are kept in the heap, of all partitions together, some 2 kB each.");
    static final Setting<Duration> COMMIT_INTERVAL = new Setting<>(
            "commit-interval",
            Forms.duration("1 ms", "60 s"),
            "200 ms",
            "How often results and progress are committed; the longest that facts stay unseen under exactly once.");
    static final Setting<Integer> STANDBYS =
            new Setting<>("standbys", Forms.whole(0, 5), "0", "Warm copies of the state on other instances.");
    static final Setting<String> INSTANCE_ID = new Setting<>(
            "instance-id",
            Forms.text(LEGAL + "{1,100}", "1 to 100 letters, digits or ._-"),
            "",
            "Name of this instance within its group; with one, a restart within the session timeout moves no work.");
    static final Setting<Duration> SESSION_TIMEOUT = new Setting<>(
            "session-timeout",
            Forms.duration("6 s", "30 min"),
            "10 s",
            "How long an instance may be silent before the others take over its work; the brokers limit it, too.");
    static final Setting<Duration> REORDER_WINDOW = new Setting<>(
            "reorder-window",
            Forms.duration("0 s", "3660 d"),
            "30 s",
            "How far behind the buyer's newest message another may come and still count.");
    static final Setting<Duration> FUTURE_TOLERANCE = new Setting<>(
            "future-tolerance",
            Forms.duration("0 s", "1 h"),
            "60 s",
            "How far ahead of the wall clock an event may be dated.");
    static final Setting<Duration> JOURNEY_HORIZON = new Setting<>(
            "journey-horizon",
            Forms.duration("0 d", "3660 d"),
            "45 d",
            "Age beyond which figures are final, so that journeys forget what only those rest on; 0 d forgets nothing.");
    static final Setting<Duration> DAY_RETENTION = new Setting<>(
            "day-retention",
            Forms.duration("0 d", "3660 d"),
            "45 d",
            "How long day rows are kept; 0 d keeps them for ever.");
    static final Setting<Path> POLICIES = new Setting<>(
            "policies", Forms.path("a file"), "", "Policies file, JSON or YAML; without one every shop is generic.");
    static final Setting<Path> PROMOTIONS = new Setting<>(
            "promotions",
            Forms.path("a file"),
            "",
            "Calendar of promotions, JSON or YAML, that forecasts follow; read at the start.");
    static final Setting<String> HTTP_HOST = new Setting<>(
            "http-host",
            Forms.text("[^\\s/]+", "a host name or address"),
            "127.0.0.1",
            "Where the web server listens.");
    static final Setting<Integer> HTTP_PORT =
            new Setting<>("http-port", Forms.whole(0, 65_535), "8080", "Its port; 0 takes any free one.");
    static final Setting<Path> HTTP_TOKEN_FILE = new Setting<>(
            "http-token-file",
            Forms.path("a file"),
            "",
            "File with the token that whoever asks it must bring; needed unless it listens on loopback.");
    static final Setting<Path> HTTP_TLS_CERTIFICATE = new Setting<>(
            "http-tls-certificate",
            Forms.path("a file"),
            "",
            "Its certificate and those that vouch for it, PEM; makes it speak TLS, also to its group.");
    static final Setting<Path> HTTP_TLS_KEY =
            new Setting<>("http-tls-key", Forms.path("a file"), "", "The certificate's key, PEM, PKCS#8, no password.");
    static final Setting<String> ADVERTISED_ADDRESS = new Setting<>(
            "advertised-address",
            Forms.text("[^\\s/:]+:\\d{1,5}|\\[[0-9a-fA-F:.]+\\]:\\d{1,5}", "host:port"),
            "",
            "Where the other instances of the group reach its web server; by default where it listens.");
    static final Setting<Integer> BOARD_VIEWERS = new Setting<>(
            "board-viewers", Forms.whole(0, 10_000), "200", "How many may look at its live boards at once.");
    static final Setting<Integer> AGENT_SERIES = new Setting<>(
            "agent-series",
            Forms.whole(0, 100_000),
            "500",
            "Agents that have series of their own at /metrics, about 160 each; the others are summed as \"other\".");

    /** Every setting, in the order in which an operator meets them. */
    public static final List<Setting<?>> ALL = List.of(
            BOOTSTRAP_SERVERS,
            APPLICATION_ID,
            TOPIC_PREFIX,
            OUTPUT_PREFIX,
            PARTITIONS,
            REPLICATION_FACTOR,
            GUARANTEE,
            THREADS,
            STATE_DIR,
            STATE_CACHE,
            JOURNEYS_AT_HAND,
            COMMIT_INTERVAL,
            STANDBYS,
            INSTANCE_ID,
            SESSION_TIMEOUT,
            REORDER_WINDOW,
            FUTURE_TOLERANCE,
            JOURNEY_HORIZON,
            DAY_RETENTION,
            POLICIES,
            PROMOTIONS,
            HTTP_HOST,
            HTTP_PORT,
            HTTP_TOKEN_FILE,
            HTTP_TLS_CERTIFICATE,
            HTTP_TLS_KEY,
            ADVERTISED_ADDRESS,
            BOARD_VIEWERS,
            AGENT_SERIES);

    private Settings() {}
}
