package io.deskpulse.local.simulation;

/** What an autonomous bot does: answer at once, satisfy some, and drive the others to a person. */
final class Bots {

    private static final double SATISFIES = 0.35;
    private static final double DRIVES_TO_A_PERSON = 0.8;

    private final Cast cast;
    private final Stage stage;
    private final Dice dice;
    private final Transcript transcript;

    Bots(Cast cast, Stage stage, Transcript transcript) {
        this.cast = cast;
        this.stage = stage;
        this.dice = stage.dice();
        this.transcript = transcript;
    }

    void takeUp(BuyerVisit visit) {
        int question = visit.question();
        stage.after(dice.between(700, 2_200), () -> answer(visit, question));
    }

    private void answer(BuyerVisit visit, int question) {
        if (visit.waitsFor(question)) {
            transcript.bot(visit, MessageKinds.any(dice));
            visit.isAnswered(stage.now());
            stage.after(cast.buyers().thinking(), () -> react(visit));
        }
    }

    private void react(BuyerVisit visit) {
        double satisfaction = dice.share();
        if (visit.isClosing() || satisfaction < SATISFIES) {
            cast.platform().finish(visit);
        } else if (satisfaction < DRIVES_TO_A_PERSON) {
            cast.buyers().askForPerson(visit);
        } else {
            cast.buyers().ask(visit);
        }
    }
}
