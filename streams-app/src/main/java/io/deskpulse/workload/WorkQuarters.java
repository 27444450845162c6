package io.deskpulse.workload;

import org.jspecify.annotations.Nullable;

/** Where agents' quarter-hours are kept; exists so that the desk need not know in what. */
public interface WorkQuarters {

    /** What is kept under a key, null where nothing is; to be changed only by whoever saves it. */
    @Nullable
    WorkQuarter find(WorkKey key);

    /** Keeps a quarter-hour, or with null nothing any more. */
    void save(WorkKey key, @Nullable WorkQuarter quarter);
}
