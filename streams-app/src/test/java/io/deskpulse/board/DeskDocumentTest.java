package io.deskpulse.board;

import static io.deskpulse.board.Desks.AGENT_1;
import static io.deskpulse.board.Desks.SHOP_1;
import static io.deskpulse.board.Desks.SHOP_2;
import static io.deskpulse.board.Desks.at;
import static io.deskpulse.board.Desks.desk;
import static io.deskpulse.board.Desks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.live.Whose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DeskDocumentTest {

    private final DeskDocument desk = desk(at(5), Map.of(SHOP_1, 1, AGENT_1, 2, SHOP_2, 3));

    @Test
    void shouldListShopsAndAgentsUnderItsHeading() {
        assertThat(text(desk.json(null)))
                .isEqualTo(
                        "{\"at\":5000,\"newestEvent\":4999,\"state\":\"running\",\"complete\":true,\"window\":\"15m\","
                                + "\"shops\":[{\"shop\":\"s1\",\"n\":1},{\"shop\":\"s2\",\"n\":3}],"
                                + "\"agents\":[{\"shop\":\"s1\",\"agent\":\"a1\",\"n\":2}]}");
    }

    @Test
    void shouldShowOneShopWithItsAgents() {
        assertThat(text(desk.json("s1"))).contains("\"n\":1", "\"n\":2").doesNotContain("s2");
    }

    @Test
    void shouldTakeNoShopForAnotherThatBeginsAlike() {
        DeskDocument alike = desk(at(5), Map.of(SHOP_1, 1, Whose.shop("s10"), 10, Whose.agent("s10", "a"), 11));

        assertThat(text(alike.json("s1"))).contains("\"n\":1}").doesNotContain("s10");
    }

    @Test
    void shouldTakeOverTheRowsOfAnotherInstanceByteByByte() throws IOException {
        Whose named = Whose.agent("店铺", "店铺:小美");
        DeskDocument sent = desk(at(5), Map.of(SHOP_1, 1, named, 4));

        DeskDocument read = DeskDocument.read(sent.json(null));

        assertThat(text(read.json(null))).isEqualTo(text(sent.json(null)));
        assertThat(read.rows()).containsOnlyKeys(SHOP_1, named);
    }

    @Test
    void shouldSayWhatIsLatestAndWorstOfAllInstances() {
        Heading other = new Heading(9000, OptionalLong.empty(), "rebalancing", List.of());

        DeskDocument both = desk.and(desk(other, Map.of(Whose.shop("s3"), 1)));

        assertThat(both.heading()).isEqualTo(new Heading(9000, OptionalLong.of(4999), "rebalancing", List.of()));
        assertThat(both.rows()).hasSize(4);
    }

    @Test
    void shouldNameWhoDidNotAnswer() {
        assertThat(text(desk.without(List.of("10.0.0.2:8080")).json(null)))
                .contains("\"complete\":false,\"missing\":[\"10.0.0.2:8080\"]");
    }

    @Test
    void shouldRefuseWhatIsNoDesk() {
        assertThatThrownBy(() -> DeskDocument.read("{\"error\":\"no\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
