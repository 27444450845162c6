package io.deskpulse.local.simulation;

/** The parts that play a chat, so that each may hand on to any other. */
final class Cast {

    private final Buyers buyers;
    private final Agents agents;
    private final Bots bots;
    private final Platform platform;

    Cast(Stage stage, Purchases purchases) {
        Transcript transcript = new Transcript(stage);
        this.buyers = new Buyers(this, stage, transcript);
        this.agents = new Agents(this, stage, transcript);
        this.bots = new Bots(this, stage, transcript);
        this.platform = new Platform(this, stage, transcript, new Farewell(stage, transcript, purchases));
    }

    Buyers buyers() {
        return buyers;
    }

    Agents agents() {
        return agents;
    }

    Bots bots() {
        return bots;
    }

    Platform platform() {
        return platform;
    }
}
