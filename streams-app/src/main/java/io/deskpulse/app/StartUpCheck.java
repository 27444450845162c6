package io.deskpulse.app;

import io.deskpulse.access.Access;
import io.deskpulse.config.AppConfig;
import io.deskpulse.forecast.Promotion;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.TopicsException;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A look at everything an installation rests on before anything starts, so that its operator mends all of it in one go. */
final class StartUpCheck {

    private final AppConfig config;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Access access = Access.OPEN;
    private PolicyBook policies = PolicyBook.GENERIC;
    private List<Promotion> promotions = List.of();

    StartUpCheck(AppConfig config) {
        this.config = config;
    }

    /**
     * What was found to be in order.
     *
     * @param warnings what does not keep from starting; for the operator to know
     */
    record Prepared(Access access, PolicyBook policies, List<Promotion> promotions, List<String> warnings) {}

    /**
     * Looks at all of it.
     *
     * @throws CommandException if anything is wrong; the message names everything that is
     */
    Prepared run(InstantSource clock) throws CommandException, InterruptedException {
        try {
            access = AccessFiles.of(config);
            checkEntrance(new Entrance(new WebAddress(config.httpHost(), config.httpPort()), access, clock));
        } catch (CommandException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        checkPolicies();
        checkPromotions();
        checkState();
        checkBrokers();
        if (!problems.isEmpty()) {
            throw new CommandException(String.join("; ", problems));
        }
        return new Prepared(access, policies, promotions, List.copyOf(warnings));
    }

    private void checkEntrance(Entrance entrance) {
        entrance.warning().ifPresent(warnings::add);
        entrance.refusal().ifPresentOrElse(problems::add, this::checkPort);
    }

    private void checkPort() {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new java.net.InetSocketAddress(InetAddress.getByName(config.httpHost()), config.httpPort()));
        } catch (IOException e) {
            problems.add("cannot listen on " + config.httpHost() + ":" + config.httpPort()
                    + ": the port is taken or not allowed; choose another one with --port");
        }
    }

    private void checkPolicies() {
        try {
            policies = config.policies() == null ? PolicyBook.GENERIC : PolicyOption.read(config.policies());
        } catch (CommandException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problems.add(Complaint.about(e).line() + " (setting policies)");
        }
    }

    private void checkPromotions() {
        try {
            promotions = config.promotions() == null ? List.of() : PromotionsOption.read(config.promotions());
        } catch (CommandException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problems.add(Complaint.about(e).line() + " (setting promotions)");
        }
    }

    private void checkState() {
        StateFolder folder = new StateFolder(config.stateDir());
        try {
            folder.tryOut();
            folder.warning().ifPresent(warnings::add);
        } catch (IOException e) {
            problems.add("cannot keep state in " + config.stateDir() + ": "
                    + Complaint.about(e).line() + " (setting state-dir)");
        }
    }

    private void checkBrokers() throws InterruptedException {
        try {
            new Brokers(config, Brokers.USUAL_PATIENCE).check();
        } catch (BrokerUnreachableException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (TopicsException e) {
            problems.add(String.valueOf(TopicsCommand.askedFor(e).getMessage()));
        }
    }
}
