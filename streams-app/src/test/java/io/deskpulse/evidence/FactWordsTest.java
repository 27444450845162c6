package io.deskpulse.evidence;

import static io.deskpulse.evidence.Facts.DAY;
import static io.deskpulse.evidence.Facts.ZONE;
import static io.deskpulse.evidence.Facts.chatRating;
import static io.deskpulse.evidence.Facts.inquiry;
import static io.deskpulse.evidence.Facts.joined;
import static io.deskpulse.evidence.Facts.lost;
import static io.deskpulse.evidence.Facts.payer;
import static io.deskpulse.evidence.Facts.rating;
import static io.deskpulse.evidence.Facts.refund;
import static io.deskpulse.evidence.Facts.response;
import static io.deskpulse.evidence.Facts.said;
import static io.deskpulse.evidence.Facts.sale;
import static io.deskpulse.evidence.Facts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.Contact.Side;
import io.deskpulse.fact.Enquirer;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.PayingBuyer.Among;
import io.deskpulse.fact.Posting;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    private static String ids(Fact fact) {
        return FactWords.of(fact, ZONE).ids();
    }

    private static String details(Fact fact) {
        return FactWords.of(fact, ZONE).details();
    }

    @Test
    void shouldTellStartEndAndReplierOfAResponse() {
        assertThat(ids(response("t1", 475))).isEqualTo("turn t1 end t1-reply");
        assertThat(details(response("t1", 475)))
                .isEqualTo("a1 REPLIED by a1, 2026-11-11 10:00:00.000 to 2026-11-11 10:07:55.000");
    }

    @Test
    void shouldTellWhoTookALegFromWhom() {
        assertThat(details(lost("t1", "a2"))).startsWith("a1 RESCUED by a2, ");
    }

    @Test
    void shouldTellWhatIsNobodysNoLonger() {
        assertThat(details(inquiry(null, false))).isEqualTo("the shop");
        assertThat(details(inquiry("a1", true))).isEqualTo("a1, nobody's no longer");
        assertThat(details(joined("a1"))).isEqualTo("a1, nobody's no longer");
    }

    @Test
    void shouldTellWhichRuleCreditsWhom() {
        assertThat(ids(sale("o1", 4200, "a1"))).isEqualTo("order o1 payment pay-o1");
        assertThat(details(sale("o1", 4200, null)))
                .isEqualTo("credited to nobody; ORDER nobody, PAY nobody, ORDER_FIRST nobody");
    }

    @Test
    void shouldTellWhoSpokeInWhichSession() {
        assertThat(ids(said(Side.BUYER, null))).isEqualTo("message m2 session m1");
        assertThat(details(said(Side.BUYER, null))).isEqualTo("from the buyer to nobody");
        assertThat(details(said(Side.AGENT, "a1"))).isEqualTo("from a1");
    }

    @Test
    void shouldTellFromWhenToWhenATurnWasOpen() {
        assertThat(details(turn(60))).isEqualTo("ANSWERED, 2026-11-11 10:00:00.000 to 2026-11-11 10:01:00.000");
    }

    @Test
    void shouldTellScores() {
        assertThat(details(rating(DAY, 4))).isEqualTo("description 4, service 4, logistics 4");
        assertThat(details(chatRating(null, 2))).isEqualTo("nobody, score 2");
    }

    @Test
    void shouldTellAmongWhoseBuyersOneIs() {
        assertThat(details(payer(Among.SHOP, null))).isEqualTo("the shop");
        assertThat(details(payer(Among.AGENT, "a1"))).isEqualTo("a1");
        assertThat(details(payer(Among.SILENT, null))).isEqualTo("silent");
    }

    @Test
    void shouldNameTheOrderAndTheRefund() {
        assertThat(ids(refund("o1", 100))).isEqualTo("order o1 refund refund-o1");
    }

    @Test
    void shouldNameWhatEveryFactRestsOnExceptAMomentThatHasNoId() throws IOException {
        try (TrafficFile traffic = TrafficFile.of(7, 600)) {
            for (Posting posting : traffic.postings()) {
                Fact fact = posting.fact();

                assertThat(ids(fact).isEmpty()).as("%s", fact).isEqualTo(fact instanceof Enquirer);
                assertThat(details(fact)).doesNotContain("null");
            }
        }
    }
}
