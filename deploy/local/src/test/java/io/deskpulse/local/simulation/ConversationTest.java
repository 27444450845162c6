package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An evening's chats contain everything that the metrics tell apart, in plausible shares. */
class ConversationTest {

    private static final long MINUTE_MS = 60_000;

    private final Evening evening = Evening.OF_SIX_SHOPS;

    @Test
    void shouldBeginWithTheBuyer() {
        assertThat(evening.conversations())
                .allSatisfy(chat -> assertThat(chat.get(0).sender()).isEqualTo(Sender.BUYER));
    }

    @Test
    void shouldLeaveSomeConversationsToTheBotAlone() {
        double botOnly = evening.shareOfConversations(chat -> has(chat, Sender.BOT) && !isForPeople(chat));

        assertThat(botOnly).isBetween(0.05, 0.3);
    }

    @Test
    void shouldHandOthersFromTheBotToAPerson() {
        double handed = evening.shareOfConversations(
                chat -> has(chat, Sender.BOT) && has(chat, Kind.QUEUE) && has(chat, Sender.AGENT));

        assertThat(handed).isBetween(0.1, 0.4);
    }

    @Test
    void shouldTransferSomeConversations() {
        assertThat(evening.shareOfConversations(chat -> has(chat, Kind.TRANSFER)))
                .isBetween(0.01, 0.2);
    }

    @Test
    void shouldNameAReceiverWhoWorksInTheShop() {
        assertThat(evening.chat().filter(message -> message.kind().namesReceiver()))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(Staff.of(evening).worksFor(message.toAgentId(), message.shopId()))
                        .isTrue());
    }

    @Test
    void shouldAskAgainWhileWaiting() {
        assertThat(evening.shareOfConversations(ConversationTest::asksTwiceInARow))
                .isBetween(0.3, 0.8);
    }

    @Test
    void shouldLeaveSomeBuyersWithoutAnAnswer() {
        double unanswered = evening.shareOfConversations(chat -> last(chat).sender() == Sender.BUYER);

        assertThat(unanswered).isBetween(0.01, 0.2);
    }

    @Test
    void shouldSeeSomeBuyersAgainLater() {
        assertThat(evening.shareOfConversations(ConversationTest::pausesLongerThanASession))
                .isBetween(0.03, 0.5);
    }

    @Test
    void shouldHaveSomeAnsweredByAColleagueWithoutAHandOver() {
        assertThat(evening.shareOfConversations(ConversationTest::isHelpedOut)).isBetween(0.005, 0.2);
    }

    @Test
    void shouldGreetAtOnceWhereTheShopGreets() {
        assertThat(evening.countOf(Sender.AUTO))
                .isGreaterThan(evening.conversations().size() / 2);
        assertThat(evening.countOf(Sender.ASSIST)).isGreaterThan(evening.countOf(Sender.AGENT) / 20);
    }

    @Test
    void shouldUseEveryKindOfMessage() {
        assertThat(evening.chat().map(ChatMessage::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void shouldTellTheLengthOfTextsOnly() {
        assertThat(evening.chat())
                .allMatch(message -> (message.kind() == Kind.TEXT) == (message.chars() > 0))
                .allMatch(message -> message.chars() <= 500);
    }

    private static boolean isForPeople(List<ChatMessage> chat) {
        return has(chat, Sender.AGENT)
                || chat.stream().anyMatch(message -> message.kind().isHandOver());
    }

    private static boolean has(List<ChatMessage> chat, Sender sender) {
        return chat.stream().anyMatch(message -> message.sender() == sender);
    }

    private static boolean has(List<ChatMessage> chat, Kind kind) {
        return chat.stream().anyMatch(message -> message.kind() == kind);
    }

    private static ChatMessage last(List<ChatMessage> chat) {
        List<ChatMessage> spoken =
                chat.stream().filter(message -> message.kind() == Kind.TEXT).toList();
        return spoken.isEmpty() ? chat.get(0) : spoken.get(spoken.size() - 1);
    }

    private static boolean asksTwiceInARow(List<ChatMessage> chat) {
        for (int i = 1; i < chat.size(); i++) {
            if (chat.get(i - 1).sender() == Sender.BUYER && chat.get(i).sender() == Sender.BUYER) {
                return true;
            }
        }
        return false;
    }

    private static boolean pausesLongerThanASession(List<ChatMessage> chat) {
        for (int i = 1; i < chat.size(); i++) {
            if (chat.get(i).sentAt() - chat.get(i - 1).sentAt() > 10 * MINUTE_MS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHelpedOut(List<ChatMessage> chat) {
        for (int i = 2; i < chat.size(); i++) {
            boolean another = chat.get(i).sender() == Sender.AGENT
                    && chat.get(i - 2).sender() == Sender.AGENT
                    && !Objects.equals(chat.get(i).agentId(), chat.get(i - 2).agentId());
            if (another && chat.get(i - 1).sender() == Sender.BUYER) {
                return true;
            }
        }
        return false;
    }
}
