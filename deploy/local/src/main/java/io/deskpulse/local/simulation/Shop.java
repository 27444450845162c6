package io.deskpulse.local.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop at work: its people, its line and the buyers it knows. */
final class Shop {

    private static final double LINE_EFFECT_PER_SEAT = 0.5;
    private static final double MOST_PRESSURE = 3;

    private final ShopProfile profile;
    private final List<Seat> seats;
    private final WaitingLine line = new WaitingLine();
    private final Regulars regulars = new Regulars();

    Shop(ShopProfile profile, List<Seat> seats) {
        this.profile = profile;
        this.seats = List.copyOf(seats);
    }

    ShopProfile profile() {
        return profile;
    }

    String shopId() {
        return profile.shopId();
    }

    List<Seat> seats() {
        return seats;
    }

    WaitingLine line() {
        return line;
    }

    Regulars regulars() {
        return regulars;
    }

    boolean isStaffed(int minuteOfDay) {
        for (Seat seat : seats) {
            if (seat.onDuty(minuteOfDay)) {
                return true;
            }
        }
        return false;
    }

    /** The least busy person who may be given a chat, if there is one. */
    @Nullable
    Seat freeSeat(int minuteOfDay) {
        return freeSeatBeside(null, minuteOfDay);
    }

    /** The same among the colleagues of one. */
    @Nullable
    Seat freeSeatBeside(@Nullable Seat one, int minuteOfDay) {
        Seat best = null;
        for (Seat seat : seats) {
            if (seat != one && (best == null || seat.load() < best.load()) && seat.takesMore(minuteOfDay)) {
                best = seat;
            }
        }
        return best;
    }

    /** How much a long line slows everybody down, from 1. */
    double pressure() {
        return Math.min(MOST_PRESSURE, 1 + LINE_EFFECT_PER_SEAT * line.length() / seats.size());
    }
}
