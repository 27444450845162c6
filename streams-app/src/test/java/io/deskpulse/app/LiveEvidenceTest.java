package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.fact.ChatRated;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.fact.ShopRated;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.FactLog;
import io.deskpulse.topology.FactsUnreadableException;
import io.deskpulse.web.EvidenceQuery;
import io.deskpulse.web.NotReadyException;
import io.deskpulse.web.QueryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LiveEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final Duration AHEAD = Duration.ofSeconds(60);
    private static final int LISTED = 3;

    private final FakeLog log = new FakeLog();
    private Instant now = Instant.parse("2026-11-11T02:00:00Z");
    private final LiveEvidence evidence = new LiveEvidence(log, PolicyBook.GENERIC, AHEAD, () -> now, LISTED);

    /** A log that holds what a test puts into it. */
    private static final class FakeLog implements FactLog {

        private final List<Posting> postings = new ArrayList<>();
        private boolean whole = true;
        private boolean readable = true;
        private long askedSince;
        private String askedShop = "";

        @Override
        public boolean read(String shopId, long since, Consumer<Posting> ledger) throws FactsUnreadableException {
            askedShop = shopId;
            askedSince = since;
            if (!readable) {
                throw new FactsUnreadableException("the facts cannot be read within 20 s");
            }
            postings.forEach(ledger);
            return whole;
        }

        void holds(Posting posting) {
            postings.add(posting);
        }
    }

    private static Posting rated(String rating, int score) {
        return Posting.state(new ChatRated("s1", "b1", 0, DAY, rating, "a1", score));
    }

    private static EvidenceQuery agents(String figure) {
        return new EvidenceQuery(DAY, "s1", "a1", figure, false);
    }

    private static EvidenceQuery shops(String figure) {
        return new EvidenceQuery(DAY, "s1", null, figure, false);
    }

    private JsonNode answer(EvidenceQuery query) throws IOException, QueryException, NotReadyException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        evidence.writeEvidence(query, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Nested
    class WhenTheLogHoldsTheDay {

        @Test
        void shouldAnswerWithTheFactsAndTheirSum() throws Exception {
            log.holds(rated("r1", 5));
            log.holds(rated("r2", 3));

            JsonNode answer = answer(agents("csat.sum"));

            assertThat(answer.get("sum").longValue()).isEqualTo(8);
            assertThat(answer.get("facts")).hasSize(2);
            assertThat(answer.get("notes")).isEmpty();
        }

        @Test
        void shouldShowWhatWasTakenBackOnlyWhenAsked() throws Exception {
            log.holds(rated("r1", 5));
            log.holds(new Posting(-1, rated("r1", 5).fact()));
            log.holds(rated("r1", 4));

            assertThat(answer(agents("csat.sum")).get("facts")).hasSize(1);
            assertThat(answer(new EvidenceQuery(DAY, "s1", "a1", "csat.sum", true))
                            .get("facts"))
                    .hasSize(3);
        }

        @Test
        void shouldReadTheShopFromBeforeItsDayBegins() throws Exception {
            log.holds(rated("r1", 5));

            answer(agents("csat.sum"));

            assertThat(log.askedShop).isEqualTo("s1");
            assertThat(Instant.ofEpochMilli(log.askedSince)).isEqualTo("2026-11-10T15:59:00Z");
        }

        @Test
        void shouldReadAllThatIsKeptWhenTheDayLiesInTheFutureOfTheBrokers() throws Exception {
            now = Instant.parse("2026-10-01T00:00:00Z");
            log.holds(rated("r1", 5));

            assertThat(answer(agents("csat.sum")).get("sum").longValue()).isEqualTo(5);
            assertThat(log.askedSince).isZero();
        }

        @Test
        void shouldListSoManyAndCountTheRest() throws Exception {
            for (int i = 0; i < LISTED + 2; i++) {
                log.holds(rated("r" + i, 4));
            }

            JsonNode answer = answer(agents("csat.sum"));

            assertThat(answer.get("truncated").booleanValue()).isTrue();
            assertThat(answer.get("listed").intValue()).isEqualTo(LISTED);
            assertThat(answer.get("postings").intValue()).isEqualTo(LISTED + 2);
            assertThat(answer.get("sum").longValue()).isEqualTo(4 * (LISTED + 2));
        }
    }

    @Nested
    class WhenTheLogHoldsNoLongerAll {

        @Test
        void shouldSayThatTheDayMayNotBeWhole() throws Exception {
            log.holds(rated("r1", 5));
            log.whole = false;

            assertThat(answer(agents("csat.sum")).get("notes").get(0).textValue())
                    .contains("may fall short of the report");
        }

        @Test
        void shouldReadSixMonthsForAShopRatingAndSayThatOnlyTheKeptDaysCount() throws Exception {
            log.holds(Posting.state(new ShopRated("s1", "b1", 0, DAY.minusMonths(2), "r1", 5, 4, 3)));
            log.holds(rated("r2", 5));
            log.holds(Posting.state(new SessionStarted("s1", "b1", 0, DAY, "m1", false, false)));

            JsonNode answer = answer(shops("dsr.service.sum"));

            assertThat(answer.get("sum").longValue()).isEqualTo(4);
            assertThat(answer.get("notes").get(0).textValue()).contains("six months", "still kept");
            assertThat(Instant.ofEpochMilli(log.askedSince)).isEqualTo("2026-05-11T15:59:00Z");
        }
    }

    @Nested
    class WhenThereIsNoAnswer {

        @Test
        void shouldListTheFiguresWhenThereIsNoSuchFigure() {
            assertThatThrownBy(() -> answer(agents("speed")))
                    .isInstanceOf(QueryException.class)
                    .hasMessageStartingWith("no such figure: an agent's row has ");
        }

        @Test
        void shouldSayThatThereIsNoSuchRow() {
            assertThatThrownBy(() -> answer(agents("csat.sum")))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("none of the facts still kept is of such a row");
        }

        @Test
        void shouldAskToComeBackWhenTheFactsCannotBeReadNow() {
            log.readable = false;

            assertThatThrownBy(() -> answer(agents("csat.sum")))
                    .isInstanceOf(NotReadyException.class)
                    .hasMessage("the facts cannot be read within 20 s");
        }

        @Test
        void shouldAnswerAgainAfterAFailure() throws Exception {
            log.readable = false;
            assertThatThrownBy(() -> answer(agents("csat.sum"))).isInstanceOf(NotReadyException.class);
            log.readable = true;
            log.holds(rated("r1", 5));

            assertThat(answer(agents("csat.sum")).get("sum").longValue()).isEqualTo(5);
        }
    }

    @Nested
    class WhenAnotherQuestionIsBeingAnswered {

        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final LiveEvidence busy = new LiveEvidence(this::readSlowly, PolicyBook.GENERIC, AHEAD, () -> now);

        private boolean readSlowly(String shopId, long since, Consumer<Posting> ledger)
                throws FactsUnreadableException {
            reading.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new FactsUnreadableException("over");
        }

        private void ask() {
            try {
                busy.writeEvidence(agents("csat.sum"), new ByteArrayOutputStream());
            } catch (IOException | QueryException | NotReadyException e) {
                // How it ends is not what is asked here.
            }
        }

        @Test
        void shouldAskToComeBackInsteadOfReadingTwiceAtOnce() throws Exception {
            Thread first = new Thread(this::ask);
            first.start();
            reading.await();

            assertThatThrownBy(() -> busy.writeEvidence(agents("csat.sum"), new ByteArrayOutputStream()))
                    .isInstanceOf(NotReadyException.class)
                    .hasMessageContaining("another figure is being read");
            mayEnd.countDown();
            first.join();
        }
    }
}
