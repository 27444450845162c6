package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventKeyTest {

    private static final ChatMessage QUESTION = new ChatMessage(
            "m1", "美丽小店", "买家_七", null, Sender.BUYER, Kind.TEXT, null, 1_794_364_215_000L, ChatMessage.NO_CHARS);
    private static final OrderEvent PURCHASE =
            new OrderEvent("e1", "o1", "美丽小店", "买家_七", OrderType.PAID, 100, "CNY", 1, 1_794_364_216_000L);
    private static final RatingEvent RATING =
            new RatingEvent("r1", "美丽小店", "买家_七", RatingType.CSAT, null, null, 0, 0, 0, 5, 1_794_364_217_000L);

    @Test
    void shouldBeTheSameForAllEventsOfOneBuyerInOneShop() {
        assertThat(QUESTION.key()).isEqualTo("美丽小店:买家_七");
        assertThat(PURCHASE.key()).isEqualTo(QUESTION.key());
        assertThat(RATING.key()).isEqualTo(QUESTION.key());
    }

    @Test
    void shouldComeWithTheIdTimeAndTopicOfEachEvent() {
        assertThat(new Event[] {QUESTION, PURCHASE, RATING})
                .extracting(Event::id)
                .containsExactly("m1", "e1", "r1");
        assertThat(new Event[] {QUESTION, PURCHASE, RATING})
                .extracting(Event::topic)
                .containsExactly(InputTopic.CHAT_MESSAGES, InputTopic.ORDER_EVENTS, InputTopic.RATING_EVENTS);
        assertThat(QUESTION.at()).isEqualTo(QUESTION.sentAt());
    }

    @Test
    void shouldNotFindATopicThatIsNoInput() {
        assertThat(InputTopic.named("order-events")).contains(InputTopic.ORDER_EVENTS);
        assertThat(InputTopic.named("quarantine")).isEmpty();
    }
}
