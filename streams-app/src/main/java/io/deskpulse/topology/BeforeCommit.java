package io.deskpulse.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.processor.internals.ProcessorNode;
import org.apache.kafka.streams.state.internals.CacheFlushListener;
import org.apache.kafka.streams.state.internals.CachedStateStore;
import org.jspecify.annotations.Nullable;

/**
 * The moment before a task commits, for what is put off until then: state that changes with every record is encoded and
 * written once for each commit, in the transaction that commits the records it comes from. If that fails, Kafka Streams
 * throws the task's processors away with all they have put off, and begins again from what was committed.
 *
 * <p>Kafka Streams tells nobody of that moment but the caches of stores, which it empties then; so this is one, without a
 * store. What is written must go to stores without a cache, for theirs may have been emptied already.
 */
final class BeforeCommit implements StateStore, CachedStateStore<Object, Object> {

    private final String name;
    private final Map<String, PutOff> works = new LinkedHashMap<>();
    private @Nullable InternalProcessorContext<?, ?> context;
    private boolean open;

    BeforeCommit(String name) {
        this.name = name;
    }

    /** The moment of that name, to be declared by all processors that put something off in the same stage. */
    static BeforeCommitBuilder named(String name) {
        return new BeforeCommitBuilder(name);
    }

    /**
     * What is done once before each commit that finds it due; to be said while the processor is opened, as which it then
     * may forward records.
     *
     * @param whose the processor's name; what it said when it was opened before no longer holds
     */
    PutOff putOff(String whose, Runnable work) {
        PutOff putOff = new PutOff(context == null ? work : asNow(work, context));
        works.put(whose, putOff);
        return putOff;
    }

    /** The work as the processor that is current now: Kafka Streams lets none forward records while there is none. */
    private static Runnable asNow(Runnable work, InternalProcessorContext<?, ?> context) {
        ProcessorNode<?, ?, ?, ?> node = context.currentNode();
        return () -> {
            ProcessorNode<?, ?, ?, ?> before = context.currentNode();
            context.setCurrentNode(node);
            try {
                work.run();
            } finally {
                context.setCurrentNode(before);
            }
        };
    }

    /** Some work that is done before the next commit if it is due. */
    static final class PutOff {

        private final Runnable work;
        private boolean due;

        private PutOff(Runnable work) {
            this.work = work;
        }

        /**
         * There is something to do; to be said before control returns to Kafka Streams, which may commit then, or beside the
         * task's thread by what an earlier one waits for.
         */
        void due() {
            due = true;
        }

        private void doIfDue() {
            if (due) {
                work.run();
                due = false;
            }
        }
    }

    @Override
    public void flushCache() {
        works.values().forEach(PutOff::doIfDue);
    }

    /** The task becomes another's copy; its processors are gone. */
    @Override
    public void clearCache() {
        works.clear();
    }

    @Override
    public boolean setFlushListener(CacheFlushListener<Object, Object> listener, boolean sendOldValues) {
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext task, StateStore root) {
        task.register(root, (key, value) -> {});
        context = task instanceof InternalProcessorContext<?, ?> internal ? internal : null;
        open = true;
    }

    @Override
    public void close() {
        open = false;
        works.clear();
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
