package io.deskpulse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.OrderPaid;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalFactsTest {

    private static final long TEN = 1_794_362_400_000L;

    @TempDir
    private Path folder;

    private static ChatMessage ask(String shop, int second) {
        return message("ask-" + second, shop, Sender.BUYER, null, second);
    }

    private static ChatMessage answer(String shop, int second) {
        return message("answer-" + second, shop, Sender.AGENT, "a1", second);
    }

    private static ChatMessage message(String id, String shop, Sender sender, String agent, int second) {
        return new ChatMessage(
                id, shop, "b1", agent, sender, Kind.TEXT, null, TEN + second * 1000L, ChatMessage.NO_CHARS);
    }

    private static OrderEvent paid(String currency, int second) {
        return new OrderEvent(
                "pay-" + second, "o1", "s1", "b1", OrderType.PAID, 4200, currency, 1, TEN + second * 1000L);
    }

    private Path file(Event... arrived) throws IOException {
        Path file = folder.resolve("events.ndjson");
        try (EventFileWriter writer = EventFileWriter.create(file)) {
            for (Event event : arrived) {
                writer.write(event);
            }
        }
        return file;
    }

    private static List<Posting> historyOf(Path file) throws IOException {
        List<Posting> postings = new ArrayList<>();
        ArrivalFacts.read(file, PolicyBook.GENERIC, "s1", (lines, read, total) -> {}, postings::add);
        return postings;
    }

    private static <F extends Fact> List<Posting> only(Class<F> kind, List<Posting> postings) {
        return postings.stream()
                .filter(posting -> kind.isInstance(posting.fact()))
                .toList();
    }

    private static Map<Fact, Integer> net(List<Posting> postings) {
        Map<Fact, Integer> net = new HashMap<>();
        postings.forEach(posting -> net.merge(posting.fact(), posting.sign(), Integer::sum));
        net.values().removeIf(times -> times == 0);
        return net;
    }

    @Test
    void shouldShowWhatALateMessageTookBackAndRestated() throws IOException {
        List<Posting> legs = only(LegEnded.class, historyOf(file(ask("s1", 0), answer("s1", 50), answer("s1", 40))));

        assertThat(legs).extracting(Posting::sign).containsExactly(1, -1, 1);
        assertThat(legs)
                .extracting(posting -> ((LegEnded) posting.fact()).responseMs())
                .containsExactly(50_000L, 50_000L, 40_000L);
    }

    @Test
    void shouldTakeAMessageHoweverLate() throws IOException {
        int twoDays = 2 * 24 * 3600;
        Path file = file(ask("s1", 0), ask("s1", twoDays), answer("s1", 40));

        assertThat(net(historyOf(file))).isEqualTo(net(factsOf(file)));
    }

    @Test
    void shouldShowAnOrderThatIsCreditedAnewWhenTheChatArrivesAfterIt() throws IOException {
        List<Posting> orders = only(OrderPaid.class, historyOf(file(paid("CNY", 60), answer("s1", 40))));

        assertThat(orders).extracting(Posting::sign).containsExactly(1, -1, 1);
        assertThat(orders)
                .extracting(posting -> ((OrderPaid) posting.fact()).creditedTo())
                .containsExactly(null, null, "a1");
    }

    @Test
    void shouldComeToTheFactsOfTheReport() throws IOException {
        Path file =
                file(answer("s1", 40), ask("s1", 0), ask("s1", 0), paid("CNY", 60), ask("s1", 700), answer("s1", 710));

        assertThat(net(historyOf(file))).isEqualTo(net(factsOf(file)));
    }

    @Test
    void shouldLeaveOutOtherShopsForeignCurrenciesAndBadLines() throws IOException {
        Path file = file(ask("s2", 0), answer("s2", 40), paid("EUR", 60));
        Files.writeString(file, "{broken\n", StandardOpenOption.APPEND);

        assertThat(historyOf(file)).isEmpty();
    }

    private static List<Posting> factsOf(Path file) throws IOException {
        List<Posting> postings = new ArrayList<>();
        BatchReport.facts(file, PolicyBook.GENERIC, (lines, read, total) -> {}, postings::add);
        return postings;
    }
}
