package io.deskpulse.topology;

/** How a pipeline is doing, in the words of its operator. */
public enum PipelineState {
    /** Not started yet. */
    CREATED,
    /** Started, but has not processed anything yet: joining the group, restoring state. */
    STARTING,
    /** Has run; work is being divided anew among the instances, or state restored. */
    REBALANCING,
    /** Processing. */
    RUNNING,
    /** Finishing what it has in hand. */
    STOPPING,
    /** Closed in good order. */
    STOPPED,
    /** Has given up and will not come back by itself. */
    ERROR
}
