package io.deskpulse.live;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Ledger;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** The live figures of the shops of one task: facts go in, views come out. Not safe for several threads at once. */
public final class LiveDesk {

    private final PolicyBook policies;
    private final Panes panes = new Panes();
    private final OpenLegs legs = new OpenLegs();
    private final TotalsDesk totals = new TotalsDesk();
    private final PaneDesk paneDesk;
    private final PresenceBook presence = new PresenceBook();
    private final ShopLoads loads;
    private final ShopStaff staff;

    /** @param policies the rules of the shops */
    public LiveDesk(PolicyBook policies) {
        this.policies = policies;
        this.paneDesk = new PaneDesk(panes, policies);
        this.loads = new ShopLoads(legs, panes, policies);
        this.staff = new ShopStaff(presence, totals, legs, panes, policies);
    }

    /** The panes, to be restored and saved. */
    public Panes panes() {
        return panes;
    }

    /** The register of open legs. */
    public OpenLegs legs() {
        return legs;
    }

    /** The totals, to be restored and saved. */
    public TotalsDesk totals() {
        return totals;
    }

    /** What people said of themselves, to be restored and saved. */
    public PresenceBook presence() {
        return presence;
    }

    /** Somebody said whether he is there. */
    public void take(AgentStatus status) {
        presence.take(status);
    }

    /**
     * Adds one posting.
     *
     * @param source the partition that its buyer's events come from
     */
    public void post(Posting posting, int source) {
        paneDesk.post(posting);
        legs.post(posting, source);
        totals.post(posting);
    }

    /** Time goes on, to that instant in epoch milliseconds. */
    public void turnTo(long now) {
        if (Window.minuteOf(now) > panes.running()) {
            presence.forgetBefore(now - PresenceBook.HOLDS.toMillis());
        }
        panes.turnTo(Window.minuteOf(now));
    }

    /** By whose doing a buyer of a shop waits: the shop's as a whole while it is overloaded, else the person's. */
    public AlertCause causeIn(String shopId, LiveClock clock) {
        return loads.of(shopId, clock).overloaded() ? AlertCause.OVERLOAD : AlertCause.PERSON;
    }

    /** An alert was raised for a leg. */
    public void raised(OpenLeg leg, AlertLevel level, AlertCause cause) {
        legs.marked(leg);
        totals.raised(leg.key().shopId(), level, cause);
    }

    /** What is true at this moment. */
    public LiveView view(LiveClock clock) {
        LiveView view = new LiveView();
        for (Window window : Window.values()) {
            panes.forEachPartOf(
                    window, (whose, part) -> view.window(window, whose).addAll(part, 1));
        }
        totals.totals().forEach((whose, of) -> {
            view.standing(whose).addActiveSessions(of.activeSessions());
            if (whose.isShop()) {
                view.addTotals(whose.shopId(), of.copy());
            }
        });
        legs.forEachOpen(leg -> addWait(view, leg, clock));
        legs.forEach(leg -> WaitAlert.forEachOf(leg, view::addAlert));
        busyShops().forEach(shop -> view.addLoad(shop, loads.of(shop, clock)));
        addStaff(view);
        return view;
    }

    /** The minutes of the last hour in which anything became known of somebody, by their number since 1970; copies. */
    public SortedMap<Long, Pane> lastHour(Whose whose, LiveClock clock) {
        return new LastHour(whose)
                .withPanes(panes)
                .withOpen(legs, policies, clock, panes.running())
                .minutes();
    }

    private void addStaff(LiveView view) {
        Set<String> shops = busyShops();
        presence.shops().forEach(shop -> {
            view.standing(Whose.shop(shop)); // it is shown, for people are there for it
            shops.add(shop);
        });
        shops.forEach(shop -> view.addStaff(shop, staff.of(shop)));
    }

    private Set<String> busyShops() {
        Set<String> shops = new TreeSet<>(legs.shops());
        shops.addAll(panes.shopsOf(Window.HOUR));
        return shops;
    }

    private void addWait(LiveView view, OpenLeg leg, LiveClock clock) {
        long now = clock.nowOf(leg.source());
        String shopId = leg.key().shopId();
        ShopPolicy policy = policies.of(shopId);
        long heldMs = Math.max(0, now - leg.key().start());
        long waitMs = Math.max(0, now - leg.turnOpenedAt());
        Standing ofShop = view.standing(Whose.shop(shopId));
        Standing ofAgent = view.standing(leg.whose());
        ofShop.addWaiting(leg.turnOpenedAt(), waitMs);
        ofAgent.addWaiting(leg.key().start(), heldMs);
        for (AlertLevel level : AlertLevel.values()) {
            long limitMs = policy.alertLevels().of(level).toMillis();
            if (waitMs > limitMs) {
                ofShop.addOverdue(level);
            }
            if (heldMs > limitMs) {
                ofAgent.addOverdue(level);
            }
        }
        view.addWait(leg.asWait(policy.alertLevels().highestPassed(waitMs)));
        policy.thresholds().forEach(seconds -> addVerdict(view, leg, seconds, now));
    }

    /** A leg still open misses a threshold once that has passed; neither ledger can excuse it before it ends. */
    private void addVerdict(LiveView view, OpenLeg leg, int seconds, long now) {
        long passed = leg.key().start() + seconds * 1000L;
        if (passed >= now) {
            return;
        }
        Whose shop = Whose.shop(leg.key().shopId());
        miss(view.openMissed(DayKey.shop(leg.day(), shop.shopId())), seconds);
        miss(view.openMissed(DayKey.agent(leg.day(), shop.shopId(), leg.agentId())), seconds);
        for (Window window : Window.values()) {
            if (window.holds(Window.minuteOf(passed), panes.running())) {
                miss(view.window(window, shop).missed(), seconds);
                miss(view.window(window, leg.whose()).missed(), seconds);
            }
        }
    }

    private static void miss(Missed missed, int seconds) {
        for (Ledger ledger : Ledger.values()) {
            missed.add(ledger, seconds, 1);
        }
    }
}
