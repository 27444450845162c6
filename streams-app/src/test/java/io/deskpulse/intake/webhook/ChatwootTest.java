package io.deskpulse.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChatwootTest {

    private static final long ASKED = Instant.parse("2026-11-11T02:10:15.250Z").toEpochMilli();

    private static Reading read(String name, Recorded.Change change) throws IOException, RefusedException {
        return Recorded.chatwoot("3").read(Recorded.byChatwoot(Recorded.body(name, change)));
    }

    private static ChatMessage message(String name, Recorded.Change change) throws IOException, RefusedException {
        Event event = read(name, change).events().get(0);
        return (ChatMessage) event;
    }

    private static Recorded.Change put(String field, String value) {
        return payload -> payload.put(field, value);
    }

    @Nested
    class OfAMessage {

        @Test
        void shouldBeTheBuyersWithoutItsText() throws IOException, RefusedException {
            ChatMessage message = message("chatwoot-incoming", payload -> {});

            assertThat(message)
                    .isEqualTo(new ChatMessage(
                            "chatwoot/desk/message/9001",
                            "s1",
                            "buyer-8001",
                            "chatwoot:7",
                            Sender.BUYER,
                            Kind.TEXT,
                            null,
                            ASKED,
                            10));
            assertThat(new String(EventCodec.encode(message), StandardCharsets.UTF_8))
                    .doesNotContain("red?", "Contact", "example.com");
        }

        @Test
        void shouldBeTheAgentsWhenAUserSentIt() throws IOException, RefusedException {
            assertThat(message("chatwoot-outgoing", payload -> {}))
                    .isEqualTo(new ChatMessage(
                            "chatwoot/desk/message/9002",
                            "s1",
                            "buyer-8001",
                            "chatwoot:7",
                            Sender.AGENT,
                            Kind.TEXT,
                            null,
                            ASKED + 30_000,
                            10));
        }

        @Test
        void shouldBeNobodysAnswerWhenARuleACampaignOrATemplateSentIt() throws IOException, RefusedException {
            assertThat(message("chatwoot-outgoing", payload -> payload.putNull("sender"))
                            .sender())
                    .isEqualTo(Sender.AUTO);
            assertThat(message("chatwoot-outgoing", payload -> Recorded.part(payload, "content_attributes")
                                    .put("automation_rule_id", 5))
                            .sender())
                    .isEqualTo(Sender.AUTO);
            assertThat(message("chatwoot-outgoing", payload -> Recorded.part(payload, "additional_attributes")
                                    .put("campaign_id", 5))
                            .sender())
                    .isEqualTo(Sender.AUTO);
            assertThat(message("chatwoot-outgoing", put("message_type", "template"))
                            .sender())
                    .isEqualTo(Sender.AUTO);
        }

        @Test
        void shouldBeTheBotsWhenABotSentIt() throws IOException, RefusedException {
            ChatMessage message = message("chatwoot-outgoing", payload -> Recorded.part(payload, "sender")
                    .put("type", "agent_bot"));

            assertThat(message.sender()).isEqualTo(Sender.BOT);
            assertThat(message.agentId()).isNull();
        }

        @Test
        void shouldTellPicturesCardsAndForms() throws IOException, RefusedException {
            assertThat(message("chatwoot-incoming", payload -> payload.putNull("content")
                                    .putArray("attachments")
                                    .addObject())
                            .kind())
                    .isEqualTo(Kind.MEDIA);
            assertThat(message("chatwoot-outgoing", put("content_type", "cards"))
                            .kind())
                    .isEqualTo(Kind.CARD);
            assertThat(message("chatwoot-outgoing", put("content_type", "input_csat"))
                            .kind())
                    .isEqualTo(Kind.OTHER);
        }

        @Test
        void shouldBeIgnoredWhenNobodyOutsideSeesIt() throws IOException, RefusedException {
            assertThat(read("chatwoot-outgoing", payload -> payload.put("private", true)))
                    .isEqualTo(Reading.ignored("private_note"));
            assertThat(read("chatwoot-outgoing", put("message_type", "activity")))
                    .isEqualTo(Reading.ignored("activity"));
        }

        @Test
        void shouldBeOfAContactTheShopDoesNotKnowWithoutAnIdentifier() throws IOException, RefusedException {
            ChatMessage message =
                    message("chatwoot-incoming", payload -> Recorded.part(payload, "conversation", "meta", "sender")
                            .putNull("identifier"));

            assertThat(message.buyerId()).isEqualTo("buyer-chatwoot-contact/42");
        }

        @Test
        void shouldReadTheTimesOfOlderChatwoots() throws IOException, RefusedException {
            assertThat(message("chatwoot-incoming", put("created_at", "2026-11-11 02:10:15 UTC"))
                            .sentAt())
                    .isEqualTo(ASKED - 250);
            assertThat(message("chatwoot-incoming", payload -> payload.put("created_at", 1_794_363_015L))
                            .sentAt())
                    .isEqualTo(ASKED - 250);
        }
    }

    @Nested
    class OfAConversation {

        private static final long CHANGED = 1_794_363_020_123L;

        private ChatMessage notice(Kind kind, String id, String toAgent, long at) {
            return new ChatMessage(
                    id, "s1", "buyer-8001", null, Sender.SYSTEM, kind, toAgent, at, ChatMessage.NO_CHARS);
        }

        private static void assign(ObjectNode payload, Integer before, Integer after) {
            ObjectNode change =
                    (ObjectNode) payload.get("changed_attributes").get(0).get("assignee_id");
            change.put("previous_value", before).put("current_value", after);
        }

        @Test
        void shouldBeAHandOverByChangeOfAssignee() throws IOException, RefusedException {
            String id = "chatwoot/desk/conversation/567/%s/1794363020123456";

            assertThat(message("chatwoot-assigned", payload -> {}))
                    .isEqualTo(notice(Kind.ASSIGN, id.formatted("assign"), "chatwoot:7", CHANGED));
            assertThat(message("chatwoot-assigned", payload -> assign(payload, 7, 8)))
                    .isEqualTo(notice(Kind.TRANSFER, id.formatted("transfer"), "chatwoot:8", CHANGED));
            assertThat(message("chatwoot-assigned", payload -> assign(payload, 7, null)))
                    .isEqualTo(notice(Kind.QUEUE, id.formatted("queue"), null, CHANGED));
        }

        @Test
        void shouldBeClosedWhenResolved() throws IOException, RefusedException {
            assertThat(message("chatwoot-resolved", payload -> {}))
                    .isEqualTo(notice(
                            Kind.CLOSE,
                            "chatwoot/desk/conversation/567/close/1794364000500000",
                            null,
                            1_794_364_000_500L));
        }

        private static void openedAfter(ObjectNode payload, String before) {
            payload.put("status", "open");
            ((ObjectNode) payload.get("changed_attributes").get(0).get("status"))
                    .put("previous_value", before)
                    .put("current_value", "open");
        }

        @Test
        void shouldBeHandedToPeopleWhenOpenedAfterTheBot() throws IOException, RefusedException {
            ChatMessage toNobody = message("chatwoot-resolved", payload -> {
                openedAfter(payload, "pending");
                Recorded.part(payload, "meta").putNull("assignee");
            });
            ChatMessage toAgent = message("chatwoot-resolved", payload -> openedAfter(payload, "pending"));

            assertThat(toNobody.kind()).isEqualTo(Kind.QUEUE);
            assertThat(toAgent.kind()).isEqualTo(Kind.ASSIGN);
            assertThat(toAgent.toAgentId()).isEqualTo("chatwoot:7");
        }

        @Test
        void shouldBeIgnoredWhenNothingOfOursChanged() throws IOException, RefusedException {
            assertThat(read("chatwoot-resolved", payload -> openedAfter(payload, "snoozed")))
                    .isEqualTo(Reading.ignored("other_change"));
            assertThat(read("chatwoot-assigned", payload -> payload.putNull("changed_attributes")))
                    .isEqualTo(Reading.ignored("other_change"));
            assertThat(read("chatwoot-assigned", put("event", "conversation_created")))
                    .isEqualTo(Reading.ignored("other_event"));
        }

        @Test
        void shouldBeRefusedWithoutTheTimeOfItsChange() {
            assertThatThrownBy(() -> read("chatwoot-assigned", payload -> payload.remove("updated_at")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("updated_at is missing or no epoch seconds");
        }
    }

    @Test
    void shouldLeaveOtherInboxesToOtherSources() throws IOException, RefusedException {
        byte[] body = Recorded.body("chatwoot-incoming", payload -> {});

        assertThat(Recorded.chatwoot("4").read(Recorded.byChatwoot(body))).isEqualTo(Reading.ignored("other_inbox"));
        assertThat(Recorded.chatwoot().read(Recorded.byChatwoot(body)).events()).hasSize(1);
    }

    @Test
    void shouldGiveTheSameEventWheneverItIsDelivered() throws IOException, RefusedException {
        byte[] body = Recorded.body("chatwoot-assigned", payload -> {});
        Posted again = Recorded.byChatwoot(body, Recorded.SECRET, Recorded.NOW.minusSeconds(200));

        assertThat(Recorded.chatwoot().read(again))
                .isEqualTo(Recorded.chatwoot().read(Recorded.byChatwoot(body)));
    }

    @Test
    void shouldRefuseWhatNoEventCanBeMadeOf() {
        assertThatThrownBy(() -> read("chatwoot-incoming", payload -> payload.remove("id")))
                .hasMessage("id is missing");
        assertThatThrownBy(() -> read("chatwoot-incoming", put("message_type", "secret")))
                .hasMessage("message_type is none of those known");
        assertThatThrownBy(() -> read("chatwoot-incoming", put("created_at", "secret")))
                .hasMessage("created_at is no time");
    }
}
