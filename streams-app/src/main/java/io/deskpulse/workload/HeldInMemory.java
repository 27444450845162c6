package io.deskpulse.workload;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agents' quarter-hours of a run that ends, such as that over a file. */
public final class HeldInMemory implements WorkQuarters {

    private final Map<WorkKey, WorkQuarter> quarters = new HashMap<>();

    @Override
    public @Nullable WorkQuarter find(WorkKey key) {
        return quarters.get(key);
    }

    @Override
    public void save(WorkKey key, @Nullable WorkQuarter quarter) {
        if (quarter == null) {
            quarters.remove(key);
        } else {
            quarters.put(key, quarter);
        }
    }
}
