package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "shop-1", "a/b", "x@y.z_1", "美丽小店", "متجر", "𠮷"})
    void shouldAcceptLettersDigitsAndTheFewMarks(String id) {
        assertThat(Identifiers.isValid(id)).isTrue();
        assertThat(Identifiers.isValidAgent(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "a,b", "a\"b", "a{b}", "🧧", "\u0301", "a#b", "a\u202eb", "\ud800"})
    void shouldRefuseWhatWouldNeedEscapingSomewhere(String id) {
        assertThat(Identifiers.isValid(id)).isFalse();
        assertThat(Identifiers.isValidAgent(id)).isFalse();
    }

    @Test
    void shouldLeaveTheColonToAgentsForItDividesTheRecordKey() {
        assertThat(Identifiers.isValid("店铺:小美")).isFalse();
        assertThat(Identifiers.isValidAgent("店铺:小美")).isTrue();
    }

    @Test
    void shouldRefuseAnAgentCalledLikeNobody() {
        assertThat(Identifiers.isValidAgent(Identifiers.UNASSIGNED)).isFalse();
        assertThat(Identifiers.isValid(Identifiers.UNASSIGNED)).isTrue();
    }

    @Test
    void shouldCountCharactersNotCodeUnits() {
        assertThat(Identifiers.isValid("𠮷".repeat(128))).isTrue();
        assertThat(Identifiers.isValid("𠮷".repeat(129))).isFalse();
        assertThat(Identifiers.isValid("x".repeat(129))).isFalse();
    }
}
