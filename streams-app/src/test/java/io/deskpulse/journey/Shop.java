package io.deskpulse.journey;

import io.deskpulse.event.Event;
import io.deskpulse.policy.Headline;
import io.deskpulse.policy.Pack;
import io.deskpulse.policy.ServiceHours;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The shop of the tests, under the policy that a test is about. */
record Shop(ShopPolicy policy) {

    static Shop taobao() {
        return new Shop(Pack.TAOBAO.policy());
    }

    static Shop jd() {
        return new Shop(Pack.JD.policy());
    }

    /** Serves round the clock, so that a test need not think of service hours. */
    static Shop generic() {
        return new Shop(Pack.GENERIC.policy());
    }

    static Shop pdd() {
        return new Shop(Pack.PDD.policy());
    }

    Shop in(ZoneId zone) {
        return changed(zone, policy.serviceHours(), policy.headline());
    }

    Shop serving(String from, String to) {
        ServiceHours hours = new ServiceHours(LocalTime.parse(from), LocalTime.parse(to));
        return changed(policy.zone(), hours, policy.headline());
    }

    Shop judgedBy(Headline headline) {
        return changed(policy.zone(), policy.serviceHours(), headline);
    }

    private Shop changed(ZoneId zone, ServiceHours hours, Headline headline) {
        return new Shop(new ShopPolicy(
                zone,
                hours,
                policy.hoursDecidedAt(),
                policy.assistCounts(),
                policy.sessionGap(),
                policy.responseCap(),
                policy.transferGrace(),
                headline,
                policy.attribution(),
                policy.attributionWindow(),
                policy.afterSalesDays(),
                policy.currency(),
                policy.alertLevels(),
                policy.thresholds(),
                policy.scorecard(),
                policy.overload(),
                policy.staffing()));
    }

    /** What the desk shows when everything is known and long over. */
    Desk dayOf(Event... events) {
        return dayOf(List.of(events));
    }

    Desk dayOf(List<? extends Event> arrived) {
        CompleteJourney journey = new CompleteJourney();
        arrived.forEach(journey::add);
        return new Desk(policy, journey.postings(Chat.SHOP, Chat.BUYER, policy));
    }

    /** The desk while it goes on. */
    LiveJourney live() {
        return new LiveJourney(policy, Long.MAX_VALUE);
    }

    /** The desk while it goes on and forgets what is older than that. */
    LiveJourney forgettingAfter(long horizonMs) {
        return new LiveJourney(policy, horizonMs);
    }
}
