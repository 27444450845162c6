package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireNamesTest {

    private final WireNames<Kind> kinds = new WireNames<>(Kind.values());

    @ParameterizedTest
    @EnumSource(Kind.class)
    void shouldFindEveryConstantByItsName(Kind kind) {
        assertThat(find(kind.name())).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "TEX", "TEXTS", "text", "TEXT ", " TEXT", "ТЕХТ"})
    void shouldFindNothingByAnotherName(String name) {
        assertThat(find(name)).isNull();
    }

    @Test
    void shouldLookOnlyAtTheGivenPartOfABuffer() {
        char[] buffer = "...TEXT...".toCharArray();

        assertThat(kinds.find(buffer, 3, 4)).isEqualTo(Kind.TEXT);
        assertThat(kinds.find(buffer, 3, 5)).isNull();
    }

    private Kind find(String name) {
        return kinds.find(name.toCharArray(), 0, name.length());
    }
}
