package io.deskpulse.local.soak;

import io.deskpulse.event.AlertState;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import io.deskpulse.local.broker.TopicReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What an installation has stated and told, as whoever reads its topics sees it; read on, never from the beginning again. */
final class Told implements AutoCloseable {

    private static final String FACTS = "service-facts";
    private static final String ALERTS = "slow-response-alerts";

    private final TopicReader topics;

    /** What holds of each day: facts stated more or less often than they were taken back. */
    private final Map<LocalDate, Map<Fact, Integer>> facts = new TreeMap<>();

    private final List<SlowResponseAlert> alerts = new ArrayList<>();

    /** Nothing yet, of an installation that has its topics. */
    Told(String brokers) {
        topics = new TopicReader(Map.of("bootstrap.servers", brokers), List.of(FACTS, ALERTS));
    }

    /** Reads what has been committed by now. */
    void readOn() {
        topics.readOn(this::read);
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(FACTS)) {
            FactCodec.decodeAll(record.value()).forEach(this::post);
        } else {
            alerts.add(decoded(record.value()));
        }
    }

    private void post(Posting posting) {
        Map<Fact, Integer> ofDay = facts.computeIfAbsent(posting.fact().day(), none -> new HashMap<>());
        int net = ofDay.getOrDefault(posting.fact(), 0) + posting.sign();
        if (net == 0) {
            ofDay.remove(posting.fact());
        } else {
            ofDay.put(posting.fact(), net);
        }
    }

    private static SlowResponseAlert decoded(byte[] value) {
        try {
            return SlowResponseAlertCodec.decode(value);
        } catch (RejectedException e) {
            throw new IllegalStateException("the alerts topic holds what is no alert", e);
        }
    }

    /** The facts of some days, and how often each is stated. */
    Map<Fact, Integer> facts(Predicate<LocalDate> days) {
        Map<Fact, Integer> some = new HashMap<>();
        facts.forEach((day, ofDay) -> {
            if (days.test(day)) {
                some.putAll(ofDay);
            }
        });
        return some;
    }

    /** The alerts of waits that began then, by epoch milliseconds. */
    List<SlowResponseAlert> alerts(AlertState state, LongPredicate since) {
        return alerts.stream()
                .filter(alert -> alert.state() == state && since.test(alert.waitingSince()))
                .toList();
    }

    @Override
    public void close() {
        topics.close();
    }
}
