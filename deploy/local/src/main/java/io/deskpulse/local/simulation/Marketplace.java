package io.deskpulse.local.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All shops and their people: a few large shops and many small ones. */
final class Marketplace {

    private static final double SIZE_FALL_OFF = 0.8;

    private final List<Shop> shops = new ArrayList<>();
    private final double[] sharesUpTo;

    private Marketplace(double[] sharesUpTo) {
        this.sharesUpTo = sharesUpTo;
    }

    static Marketplace open(SimulationSettings settings, Pace pace, Dice dice) {
        double[] shares = shares(settings.shops());
        Marketplace marketplace = new Marketplace(addedUp(shares));
        Staffing staffing = new Staffing(pace);
        for (int shop = 0; shop < shares.length; shop++) {
            Roster roster = new Roster(agentsOf(shop, shares, settings.agents()), settings.peak());
            marketplace.shops.add(openShop(shop, roster, staffing, shares[shop], dice));
        }
        return marketplace;
    }

    private static Shop openShop(int shop, Roster roster, Staffing staffing, double share, Dice dice) {
        List<Shift> shifts = roster.shifts();
        double chatsNeeded = staffing.chatsNeeded(shifts, share);
        List<Seat> seats = new ArrayList<>();
        for (int agent = 0; agent < shifts.size(); agent++) {
            seats.add(new Seat(AgentPersona.hire(Names.agent(shop, agent), shifts.get(agent), chatsNeeded, dice)));
        }
        return new Shop(ShopProfile.of(shop, dice), seats);
    }

    List<Shop> shops() {
        return shops;
    }

    /** A shop by its size. */
    Shop anyShop(Dice dice) {
        int found = Arrays.binarySearch(sharesUpTo, dice.share());
        int shop = found < 0 ? -found - 1 : found + 1;
        return shops.get(Math.min(shop, shops.size() - 1));
    }

    private static double[] shares(int shops) {
        double[] sizes = IntStream.range(0, shops)
                .mapToDouble(shop -> StrictMath.pow(shop + 1, -SIZE_FALL_OFF))
                .toArray();
        double all = IntStream.range(0, shops).mapToDouble(shop -> sizes[shop]).sum();
        return IntStream.range(0, shops).mapToDouble(shop -> sizes[shop] / all).toArray();
    }

    private static double[] addedUp(double[] shares) {
        double[] sums = shares.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    /** One each and the others by size, counted so that all are given away. */
    private static int agentsOf(int shop, double[] shares, int agents) {
        double before = 0;
        for (int i = 0; i < shop; i++) {
            before += shares[i];
        }
        int others = agents - shares.length;
        boolean last = shop == shares.length - 1;
        long upTo = last ? others : Math.round(others * (before + shares[shop]));
        return (int) (1 + upTo - Math.round(others * before));
    }
}
