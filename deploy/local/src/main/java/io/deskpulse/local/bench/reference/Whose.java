package io.deskpulse.local.bench.reference;

import java.util.Locale;
import java.util.function.Function;

/** Who figures are of; each is grouped by itself. */
enum Whose {
    AGENT(Message::shopAndAgent, Answer::shopAndAgent),
    SHOP(Message::shopId, Answer::shopId);

    private final Function<Message, String> ofMessage;
    private final Function<Answer, String> ofAnswer;

    Whose(Function<Message, String> ofMessage, Function<Answer, String> ofAnswer) {
        this.ofMessage = ofMessage;
        this.ofAnswer = ofAnswer;
    }

    String of(Message message) {
        return ofMessage.apply(message);
    }

    String of(Answer answer) {
        return ofAnswer.apply(answer);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
