package io.deskpulse.board;

import io.deskpulse.live.Whose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Documents of few rows, each row's content in the test's hands. */
final class Desks {

    static final Whose SHOP_1 = Whose.shop("s1");
    static final Whose AGENT_1 = Whose.agent("s1", "a1");
    static final Whose SHOP_2 = Whose.shop("s2");

    private Desks() {}

    static Heading at(long second) {
        return new Heading(second * 1000, OptionalLong.of(second * 1000 - 1), "running", List.of());
    }

    /** A row, told from another state of it by a number. */
    static byte[] row(Whose whose, int number) {
        String agent = whose.agentId() == null ? "" : ",\"agent\":\"" + whose.agentId() + "\"";
        String json = "{\"shop\":\"%s\"%s,\"n\":%d}".formatted(whose.shopId(), agent, number);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    static DeskDocument desk(Heading heading, Map<Whose, Integer> numbers) {
        SortedMap<Whose, byte[]> rows = new TreeMap<>();
        numbers.forEach((whose, number) -> rows.put(whose, row(whose, number)));
        return new DeskDocument(heading, "15m", rows);
    }

    static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
