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
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Brings the topics of an installation into being, and refuses to go on where one exists that could not work. */
public final class TopicCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Admin admin;

    /** @param admin of the brokers; stays the caller's */
    public TopicCreator(Admin admin) {
        this.admin = admin;
    }

    /**
     * Creates those that do not exist; doing it again changes nothing.
     *
     * @return the names of those created
     * @throws TopicsException if one exists with another number of partitions, in which case none is created, or the
     *     brokers refuse
     */
    public List<String> create(List<Topic> topics) throws TopicsException, InterruptedException {
        Map<String, Integer> existing = partitionsOf(topics);
        refuseOthers(topics, existing);
        List<Topic> missing =
                topics.stream().filter(t -> !existing.containsKey(t.name())).toList();
        Map<String, KafkaFuture<Void>> creations = admin.createTopics(
                        missing.stream().map(TopicCreator::creation).toList())
                .values();
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<Void>> creation : new TreeMap<>(creations).entrySet()) {
            answer(creation.getValue(), TopicExistsException.class, "cannot create " + creation.getKey(), problems);
        }
        report(problems);
        return missing.stream().map(Topic::name).toList();
    }

    /**
     * Makes sure that they exist as they must be.
     *
     * @throws TopicsException if one does not, or has another number of partitions
     */
    public void check(List<Topic> topics) throws TopicsException, InterruptedException {
        Map<String, Integer> existing = partitionsOf(topics);
        List<String> problems = new ArrayList<>(differences(topics, existing));
        topics.stream()
                .filter(topic -> !existing.containsKey(topic.name()))
                .forEach(topic -> problems.add("topic " + topic.name() + " does not exist"));
        report(problems);
    }

    private Map<String, Integer> partitionsOf(List<Topic> topics) throws TopicsException, InterruptedException {
        Map<String, KafkaFuture<TopicDescription>> descriptions =
                admin.describeTopics(topics.stream().map(Topic::name).toList()).topicNameValues();
        List<String> problems = new ArrayList<>();
        Map<String, Integer> partitions = new TreeMap<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> asked : new TreeMap<>(descriptions).entrySet()) {
            String sentence = "cannot look at topic " + asked.getKey();
            answer(asked.getValue(), UnknownTopicOrPartitionException.class, sentence, problems)
                    .ifPresent(found ->
                            partitions.put(asked.getKey(), found.partitions().size()));
        }
        report(problems);
        return partitions;
    }

    private static void refuseOthers(List<Topic> topics, Map<String, Integer> existing) throws TopicsException {
        report(differences(topics, existing));
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
            return Optional.ofNullable(future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
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
