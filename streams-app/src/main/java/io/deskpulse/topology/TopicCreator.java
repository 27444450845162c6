package io.deskpulse.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Brings the topics of an installation into being, and refuses to go on where one exists that could not work. */
public final class TopicCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Admin admin;

    /** @param admin of the brokers; stays the caller's */
    public TopicCreator(Admin admin) {
        this.admin = admin;
    }

    /**
     * Creates those that do not exist, and returns when the brokers show all of them; doing it again changes nothing.
     *
     * @return the names of those created
     * @throws TopicsException if one exists with another number of partitions, in which case none is created, or the
     *     brokers refuse
     */
    public List<String> create(List<Topic> topics) throws TopicsException, InterruptedException {
        Map<String, Integer> existing = partitionsOf(topics);
        report(differences(topics, existing));
        List<Topic> missing =
                topics.stream().filter(t -> !existing.containsKey(t.name())).toList();
        List<String> created = createAll(missing);
        report(differences(topics, awaitPartitionsOf(topics)));
        return created;
    }

    /**
     * Makes sure that they exist as they must be.
     *
     * @throws TopicsException if one does not, or has another number of partitions
     */
    public void check(List<Topic> topics) throws TopicsException, InterruptedException {
        report(problems(topics));
    }

    /** What is wrong with any of them. */
    List<String> problems(List<Topic> topics) throws InterruptedException {
        Look look = look(topics);
        List<String> problems = new ArrayList<>(look.problems());
        problems.addAll(differences(topics, look.partitions()));
        look.missing().forEach(name -> problems.add("topic " + name + " does not exist"));
        return problems;
    }

    /** What the brokers say of topics; of those they say nothing of, the problems say why. */
    private record Look(Map<String, Integer> partitions, List<String> missing, List<String> problems) {}

    private List<String> createAll(List<Topic> topics) throws TopicsException, InterruptedException {
        CreateTopicsResult answers =
                admin.createTopics(topics.stream().map(TopicCreator::creation).toList());
        List<String> problems = new ArrayList<>();
        List<String> created = new ArrayList<>();
        for (Topic topic : topics) {
            KafkaFuture<Integer> answer = answers.numPartitions(topic.name());
            answer(answer, TopicExistsException.class, "cannot create topic " + topic.name(), problems)
                    .ifPresent(partitions -> created.add(topic.name()));
        }
        report(problems);
        return created;
    }

    /** The controller answers before every broker has heard of a topic; whoever started then would find it missing. */
    private Map<String, Integer> awaitPartitionsOf(List<Topic> topics) throws TopicsException, InterruptedException {
        long start = System.nanoTime();
        Map<String, Integer> found = partitionsOf(topics);
        while (found.size() < topics.size()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new TopicsException(List.of("the brokers do not show all topics that were created"));
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            found = partitionsOf(topics);
        }
        return found;
    }

    private Map<String, Integer> partitionsOf(List<Topic> topics) throws TopicsException, InterruptedException {
        Look look = look(topics);
        report(look.problems());
        return look.partitions();
    }

    private Look look(List<Topic> topics) throws InterruptedException {
        Map<String, KafkaFuture<TopicDescription>> answers =
                admin.describeTopics(topics.stream().map(Topic::name).toList()).topicNameValues();
        Look look = new Look(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, KafkaFuture<TopicDescription>> asked : new TreeMap<>(answers).entrySet()) {
            String name = asked.getKey();
            int before = look.problems().size();
            answer(
                            asked.getValue(),
                            UnknownTopicOrPartitionException.class,
                            "cannot look at topic " + name,
                            look.problems())
                    .ifPresent(found ->
                            look.partitions().put(name, found.partitions().size()));
            if (!look.partitions().containsKey(name) && look.problems().size() == before) {
                look.missing().add(name);
            }
        }
        return look;
    }

    private static List<String> differences(List<Topic> topics, Map<String, Integer> existing) {
        return topics.stream()
                .filter(topic -> existing.getOrDefault(topic.name(), topic.partitions()) != topic.partitions())
                .map(topic -> "topic " + topic.name() + " has " + existing.get(topic.name())
                        + " partitions, but must have " + topic.partitions())
                .toList();
    }

    private static void report(List<String> problems) throws TopicsException {
        if (!problems.isEmpty()) {
            throw new TopicsException(problems);
        }
    }

    private static NewTopic creation(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) topic.replicationFactor())
                .configs(topic.config());
    }

    /** What the brokers answer; nothing where they answer with the one error that is no problem, or with a problem. */
    private static <T> Optional<T> answer(
            KafkaFuture<T> future, Class<? extends Exception> expected, String sentence, List<String> problems)
            throws InterruptedException {
        try {
            return Optional.of(future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            if (!expected.isInstance(e.getCause())) {
                problems.add(sentence + ": " + e.getMessage());
            }
        } catch (TimeoutException e) {
            problems.add(sentence + ": no answer within " + PATIENCE.toSeconds() + " s");
        }
        return Optional.empty();
    }
}
