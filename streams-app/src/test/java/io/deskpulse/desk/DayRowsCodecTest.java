package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.desk.DayRowsCodec.Sent;
import io.deskpulse.policy.PolicyBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DayRowsCodecTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-11");
    private static final SortedSet<Integer> DESKS = new TreeSet<>(Set.of(0, 3));

    private static SortedMap<DayKey, DayRow> rows() {
        DayRow shop = new DayRow();
        shop.add(Figure.SESSIONS, 3);
        DayRow agent = new DayRow();
        agent.add(Figure.SESSIONS, 2);
        agent.addWithin(30, 1);
        return new TreeMap<>(Map.of(DayKey.shop(DAY, "店铺"), shop, DayKey.agent(DAY, "店铺", "店铺:小美"), agent));
    }

    private static String report(SortedMap<DayKey, DayRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DayReport(PolicyBook.GENERIC).write(rows, null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldMakeTheSameReportAfterTheWay() throws IOException {
        Sent arrived = DayRowsCodec.decode(DayRowsCodec.encode(new Sent(rows(), DESKS, OptionalLong.of(12))));

        assertThat(report(arrived.rows())).isEqualTo(report(rows())).contains("店铺:小美");
        assertThat(arrived.desks()).isEqualTo(DESKS);
        assertThat(arrived.newestEvent()).hasValue(12);
    }

    @Test
    void shouldSendThatThereIsNothing() {
        Sent nothing = new Sent(new TreeMap<>(), new TreeSet<>(), OptionalLong.empty());

        assertThat(DayRowsCodec.decode(DayRowsCodec.encode(nothing))).isEqualTo(nothing);
    }

    @Test
    void shouldRefuseWhatAnotherVersionSent() {
        byte[] bytes = DayRowsCodec.encode(new Sent(rows(), DESKS, OptionalLong.empty()));
        bytes[0]++;

        assertThatThrownBy(() -> DayRowsCodec.decode(bytes)).isInstanceOf(IllegalArgumentException.class);
    }
}
