package io.deskpulse.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.deskpulse.desk.ChatLevels;
import org.junit.jupiter.api.Test;

class WorkTest {

    /** Chats that alone take 100 s, and 20 s more for each held besides. */
    private static ChatLevels levels() {
        ChatLevels levels = new ChatLevels();
        for (int chats = 1; chats <= 4; chats++) {
            long ended = 40L * chats;
            long handle = 100 + 20L * (chats - 1);
            levels.addMillis(chats, ended * handle * 1000 / chats);
            levels.addEnded(chats, ended);
        }
        return levels;
    }

    @Test
    void shouldFindHowTheHandleTimeGrows() {
        Work work = Work.measured(levels(), 400, 0, 0);

        assertThat(work.handleSeconds()).isCloseTo(100, within(0.5));
        assertThat(work.growth()).isCloseTo(0.2, within(0.005));
    }

    @Test
    void shouldReckonBySessionAndNotByChat() {
        assertThat(Work.measured(levels(), 200, 0, 0).handleSeconds()).isCloseTo(200, within(1.0));
    }

    @Test
    void shouldTakeTheMeanWhereALineCannotBeDrawn() {
        ChatLevels few = new ChatLevels();
        few.addMillis(1, 90_000);
        few.addEnded(1, 3);

        assertThat(Work.measured(few, 3, 0, 0)).isEqualTo(new Work(30, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void shouldTakePatienceFromThoseWhoLeft() {
        assertThat(Work.measured(levels(), 400, 6_000_000, 20).patienceSeconds())
                .isEqualTo(300);
    }

    @Test
    void shouldKnowNothingWhereNoChatEnded() {
        assertThat(Work.measured(new ChatLevels(), 10, 0, 0)).isNull();
    }
}
