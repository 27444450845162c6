package io.deskpulse.config;

import org.jspecify.annotations.Nullable;

/** How the text of a setting becomes its value, and the words that say which texts do. */
interface Form<T> {

    /** The value, or null where the text is none. */
    @Nullable
    T read(String text);

    /** Unit and range, to follow "expected". */
    String expected();

    /** Joins a reading with the words for it. */
    static <T> Form<T> of(String expected, Reading<T> reading) {
        return new Form<>() {
            @Override
            public @Nullable T read(String text) {
                return reading.read(text);
            }

            @Override
            public String expected() {
                return expected;
            }
        };
    }

    /** The first half of a form. */
    @FunctionalInterface
    interface Reading<T> {
        @Nullable
        T read(String text);
    }
}
