package io.deskpulse.desk;

import java.util.function.Consumer;

/** Where the rows are kept: a map in the batch runner, a state store in the pipeline. */
@FunctionalInterface
public interface DayRows {

    /** Changes one row, which is created where it does not exist. */
    void change(DayKey key, Consumer<DayRow> change);
}
