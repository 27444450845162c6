package io.deskpulse.board;

import static io.deskpulse.board.Desks.at;
import static io.deskpulse.board.Desks.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Wait;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingDocumentTest {

    private static Wait wait(String shop, String buyer, long since) {
        return new Wait(shop, "unassigned", buyer, buyer + "/" + since, since, since - 1, AlertLevel.ALERT);
    }

    private final WaitingDocument here =
            new WaitingDocument(at(9), 3, List.of(wait("s1", "b3", 30), wait("s1", "b1", 10), wait("s2", "b2", 20)));
    private final WaitingDocument there = new WaitingDocument(at(8), 1, List.of(wait("s3", "b4", 15)));

    @Test
    void shouldListTheLongestFirstAndCountAll() {
        assertThat(here.and(there).longest(2))
                .isEqualTo(new WaitingDocument(at(9), 4, List.of(wait("s1", "b1", 10), wait("s3", "b4", 15))));
    }

    @Test
    void shouldCountOneShopsOwn() {
        assertThat(here.ofShop("s1").total()).isEqualTo(2);
    }

    @Test
    void shouldBeReadAsItWasWritten() throws IOException {
        assertThat(WaitingDocument.read(here.json())).isEqualTo(here);
    }

    @Test
    void shouldLeaveOutALevelThatIsNone() {
        Wait calm = new Wait("s1", "a1", "b1", "l/1", 1, 1, null);

        assertThat(text(new WaitingDocument(at(9), 1, List.of(calm)).json())).doesNotContain("level");
    }
}
