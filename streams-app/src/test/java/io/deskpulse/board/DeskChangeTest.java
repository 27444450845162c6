package io.deskpulse.board;

import static io.deskpulse.board.Desks.AGENT_1;
import static io.deskpulse.board.Desks.SHOP_1;
import static io.deskpulse.board.Desks.SHOP_2;
import static io.deskpulse.board.Desks.at;
import static io.deskpulse.board.Desks.desk;
import static io.deskpulse.board.Desks.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskChangeTest {

    private final DeskDocument before = desk(at(1), Map.of(SHOP_1, 1, AGENT_1, 1, SHOP_2, 1));

    @Test
    void shouldHoldOnlyTheRowsThatChanged() {
        DeskChange change = DeskChange.between(before, desk(at(2), Map.of(SHOP_1, 2, AGENT_1, 1, SHOP_2, 1)));

        assertThat(text(change.json(null)))
                .startsWith("{\"at\":2000,")
                .contains("\"shops\":[{\"shop\":\"s1\",\"n\":2}],\"agents\":[],");
    }

    @Test
    void shouldSayWhoIsGone() {
        DeskChange change = DeskChange.between(before, desk(at(2), Map.of(SHOP_1, 1)));

        assertThat(text(change.json(null))).endsWith("\"gone\":{\"shops\":[\"s2\"],\"agents\":[[\"s1\",\"a1\"]]}}");
    }

    @Test
    void shouldTellAViewerOfOneShopNothingOfOthers() {
        DeskChange change = DeskChange.between(before, desk(at(2), Map.of(SHOP_1, 1)));

        assertThat(text(change.json("s1"))).endsWith("\"gone\":{\"shops\":[],\"agents\":[[\"s1\",\"a1\"]]}}");
    }

    @Test
    void shouldSayThatNothingChanged() {
        assertThat(text(DeskChange.between(before, before).json(null)))
                .contains("\"shops\":[],\"agents\":[],\"gone\":{\"shops\":[],\"agents\":[]}");
    }
}
