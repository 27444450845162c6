package io.deskpulse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void shouldAlignWordsToTheLeftAndNumbersToTheRightWhateverTheScript() {
        Columns columns = new Columns(List.of("agent", "n", "note"), column -> column == 1);
        columns.add(List.of("小美", "7", "x"));
        columns.add(List.of("a1", "1234", ""));
        List<String> lines = new ArrayList<>();

        columns.forEachLine(lines::add);

        assertThat(lines)
                .containsExactly(
                        "agent     n  note", //
                        "小美      7  x",
                        "a1     1234");
    }
}
