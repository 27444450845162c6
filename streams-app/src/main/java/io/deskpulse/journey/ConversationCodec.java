package io.deskpulse.journey;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.Codes;
import io.deskpulse.journey.BuyerDay.AgentShare;
import io.deskpulse.journey.BuyerDay.Judged;
import io.deskpulse.journey.Session.Phase;
import io.deskpulse.journey.Turn.Headlines;
import io.deskpulse.journey.Turn.PastLeg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a journey's bytes that holds its conversation. */
final class ConversationCodec {

    private static final Codes<Phase> PHASES = Codes.of(List.of(Phase.OPEN, Phase.BOT, Phase.PEOPLE));

    private ConversationCodec() {}

    static void write(ByteWriter out, Conversation conversation) {
        out.writeOptional(conversation.session(), session -> write(out, session));
        out.writeOptional(conversation.turn(), turn -> write(out, turn));
        out.writeOptional(conversation.handOver(), handOver -> write(out, handOver));
        out.writeEach(conversation.days(), day -> write(out, day));
        out.writeEach(conversation.replies(), span -> write(out, span));
    }

    static Conversation read(ByteReader in) {
        @Nullable Session session = in.readOptional(() -> readSession(in));
        @Nullable Turn turn = in.readOptional(() -> readTurn(in));
        @Nullable HandOver handOver = in.readOptional(() -> new HandOver(in.readLong(), in.readOptionalText()));
        return new Conversation(
                session, turn, handOver, in.readEach(() -> readDay(in)), in.readEach(() -> readSpan(in)));
    }

    private static void write(ByteWriter out, HandOver handOver) {
        out.writeLong(handOver.at());
        out.writeText(handOver.to());
    }

    private static void write(ByteWriter out, Session session) {
        out.writeText(session.id());
        out.writeLong(session.start());
        out.writeDate(session.day());
        out.writeLong(session.lastMessageAt());
        out.writeText(session.owner());
        out.writeByte(PHASES.codeOf(session.phase()));
        out.writeBoolean(session.firstTurnTaken());
        out.writeEach(session.askedDays(), out::writeDate);
        out.writeEach(session.parts(), part -> write(out, part));
    }

    private static Session readSession(ByteReader in) {
        return new Session(
                in.readText(),
                in.readLong(),
                in.readDate(),
                in.readLong(),
                in.readOptionalText(),
                PHASES.ofCode(in.readByte()),
                in.readBoolean(),
                in.readEach(in::readDate),
                in.readEach(() -> new Part(in.readText(), in.readLong(), in.readLong())));
    }

    private static void write(ByteWriter out, Part part) {
        out.writeText(part.agentId());
        out.writeLong(part.joinedAt());
        out.writeLong(part.lastMessageAt());
    }

    private static void write(ByteWriter out, Turn turn) {
        out.writeText(turn.id());
        out.writeLong(turn.openedAt());
        out.writeDate(turn.day());
        out.writeText(turn.sessionId());
        out.writeBoolean(turn.first());
        out.writeBoolean(turn.assessed());
        out.writeLong(turn.expiresAt());
        out.writeEach(turn.askedDays(), out::writeDate);
        out.writeText(turn.owner());
        out.writeLong(turn.legStart());
        out.writeEach(turn.ended(), leg -> write(out, leg));
        out.writeEach(turn.headline().open(), out::writeLong);
        out.writeEach(turn.headline().missed(), out::writeLong);
    }

    private static Turn readTurn(ByteReader in) {
        return new Turn(
                in.readText(),
                in.readLong(),
                in.readDate(),
                in.readText(),
                in.readBoolean(),
                in.readBoolean(),
                in.readLong(),
                in.readEach(in::readDate),
                in.readOptionalText(),
                in.readLong(),
                in.readEach(() -> readLeg(in)),
                new Headlines(in.readEach(in::readLong), in.readEach(in::readLong)));
    }

    private static void write(ByteWriter out, PastLeg leg) {
        out.writeText(leg.owner());
        out.writeLong(leg.start());
        out.writeLong(leg.end());
        out.writeText(leg.to());
        out.writeText(leg.endedBy());
    }

    private static PastLeg readLeg(ByteReader in) {
        return new PastLeg(in.readOptionalText(), in.readLong(), in.readLong(), in.readOptionalText(), in.readText());
    }

    private static void write(ByteWriter out, BuyerDay day) {
        out.writeDate(day.day());
        out.writeLong(day.firstAskedAt());
        out.writeBoolean(day.answered());
        out.writeLong(day.slowLegs());
        out.writeEach(day.agents(), share -> write(out, share));
        out.writeOptional(day.met(), judged -> write(out, judged));
        out.writeOptional(day.missed(), judged -> write(out, judged));
    }

    private static BuyerDay readDay(ByteReader in) {
        return new BuyerDay(
                in.readDate(),
                in.readLong(),
                in.readBoolean(),
                in.readInt(),
                in.readEach(() -> readShare(in)),
                in.readOptional(() -> readJudged(in)),
                in.readOptional(() -> readJudged(in)));
    }

    private static void write(ByteWriter out, Judged judged) {
        out.writeText(judged.turnId());
        out.writeLong(judged.askedAt());
        out.writeLong(judged.at() - judged.askedAt());
    }

    private static Judged readJudged(ByteReader in) {
        String turnId = in.readText();
        long askedAt = in.readLong();
        return new Judged(turnId, askedAt, askedAt + in.readLong());
    }

    private static void write(ByteWriter out, ReplySpan span) {
        out.writeText(span.agentId());
        out.writeLong(span.from());
        out.writeLong(span.to() - span.from());
    }

    private static ReplySpan readSpan(ByteReader in) {
        String agentId = in.readText();
        long from = in.readLong();
        return new ReplySpan(agentId, from, from + in.readLong());
    }

    private static void write(ByteWriter out, AgentShare share) {
        out.writeText(share.agentId());
        out.writeBoolean(share.inquiry());
        out.writeBoolean(share.owned());
        out.writeBoolean(share.replied());
        out.writeBoolean(share.repliedToAsker());
        out.writeLong(share.slowLegs());
    }

    private static AgentShare readShare(ByteReader in) {
        return new AgentShare(
                in.readText(), in.readBoolean(), in.readBoolean(), in.readBoolean(), in.readBoolean(), in.readInt());
    }
}
