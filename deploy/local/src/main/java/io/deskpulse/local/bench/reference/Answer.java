package io.deskpulse.local.bench.reference;

/** A question and a reply to it within ten minutes. */
record Answer(String shopId, String shopAndAgent, long responseMs) {

    static Answer of(Message reply, Message question) {
        return new Answer(reply.shopId(), reply.shopAndAgent(), reply.sentAt() - question.sentAt());
    }
}
