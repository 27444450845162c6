package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the application needs of a cluster before it can start: its topics as they must be, and the right to do with them
 * what it does. Told all at once, for every round of asking for rights takes an operator a day.
 */
public final class ClusterCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterCheck.class);
    private static final Set<AclOperation> READ = EnumSet.of(AclOperation.READ);
    private static final Set<AclOperation> WRITE = EnumSet.of(AclOperation.WRITE);
    private static final Set<AclOperation> BOTH = EnumSet.of(AclOperation.READ, AclOperation.WRITE);

    private final Admin admin;
    private final AppConfig config;

    /** @param admin of the brokers; stays the caller's */
    public ClusterCheck(Admin admin, AppConfig config) {
        this.admin = admin;
        this.config = config;
    }

    /**
     * Makes sure of it.
     *
     * @throws TopicsException if anything lacks; the message names all of it
     */
    public void run() throws TopicsException, InterruptedException {
        List<String> problems = new TopicCreator(admin).problems(new Topics(config).all());
        addMissingRights(problems);
        addMissingGroup(problems);
        if (!problems.isEmpty()) {
            throw new TopicsException(problems);
        }
    }

    private static Map<String, Set<AclOperation>> needed(Topics topics) {
        Map<String, Set<AclOperation>> needed = new LinkedHashMap<>();
        topics.inputs().forEach(input -> needed.put(input.name(), READ));
        needed.put(topics.agentStatus().name(), READ);
        needed.put(topics.serviceFacts().name(), BOTH);
        needed.put(topics.agentPresence().name(), BOTH);
        needed.put(topics.slowResponseAlerts().name(), WRITE);
        needed.put(topics.quarantine().name(), WRITE);
        return needed;
    }

    private void addMissingRights(List<String> problems) throws InterruptedException {
        Map<String, Set<AclOperation>> needed = needed(new Topics(config));
        Map<String, KafkaFuture<TopicDescription>> answers = admin.describeTopics(
                        needed.keySet(), new DescribeTopicsOptions().includeAuthorizedOperations(true))
                .topicNameValues();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic : answers.entrySet()) {
            try {
                Set<AclOperation> allowed = topic.getValue().get().authorizedOperations();
                missing(needed.getOrDefault(topic.getKey(), Set.of()), allowed)
                        .forEach(right -> problems.add("no right to " + right + " topic " + topic.getKey()));
            } catch (ExecutionException e) {
                LOG.debug("The look at the topics has told why this one cannot be seen", e);
            }
        }
    }

    private static List<AclOperation> missing(Set<AclOperation> needed, Set<AclOperation> allowed) {
        List<AclOperation> missing = new ArrayList<>(needed);
        missing.removeAll(allowed);
        return missing;
    }

    private void addMissingGroup(List<String> problems) throws InterruptedException {
        String group = config.applicationId();
        try {
            admin.describeConsumerGroups(
                            List.of(group), new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true))
                    .all()
                    .get()
                    .values()
                    .forEach(found -> missing(READ, found.authorizedOperations())
                            .forEach(right -> problems.add("no right to " + right + " group " + group)));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupAuthorizationException) {
                problems.add("no right to DESCRIBE and READ group " + group);
            } else {
                LOG.debug("There is no such group yet, or nothing that keeps from starting", e);
            }
        }
    }
}
