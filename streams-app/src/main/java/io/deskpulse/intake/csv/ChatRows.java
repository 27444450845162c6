package io.deskpulse.intake.csv;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.intake.EventRules;
import io.deskpulse.intake.UnusableException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages and notices; of a text, only its length goes on. */
final class ChatRows implements RowReader {

    private final CsvSettings settings;
    private final Times times;
    private final RowIds ids = new RowIds();

    ChatRows(CsvSettings settings) {
        this.settings = settings;
        this.times = new Times(settings.zone());
    }

    @Override
    public List<Event> events(Row row) throws UnusableException {
        Sender sender = Words.sender(row.required(Column.SENDER));
        String buyer = settings.buyer(row);
        String agent = row.text(Column.AGENT);
        String toAgent = row.text(Column.TO_AGENT);
        long sentAt = times.of(row, Column.SENT_AT);
        Kind kind = kind(row, sender);
        int chars = kind.isNotice() ? ChatMessage.NO_CHARS : chars(row);
        String id = row.text(Column.MESSAGE_ID);
        String messageId = id == null ? ids.next(buyer, agent, sender, kind, toAgent, sentAt, chars) : id;
        return List.of(EventRules.checked(new ChatMessage(
                messageId,
                settings.shopId(),
                buyer,
                speaks(sender) ? agent : null,
                sender,
                kind,
                toAgent,
                sentAt,
                chars)));
    }

    private static boolean speaks(Sender sender) {
        return sender != Sender.SYSTEM;
    }

    private static Kind kind(Row row, Sender sender) throws UnusableException {
        @Nullable String word = row.text(Column.KIND);
        if (word == null && sender == Sender.SYSTEM) {
            throw Row.broken(Column.KIND, "is missing, and a notice needs one");
        }
        return word == null ? Kind.TEXT : Words.kind(word);
    }

    /** Characters as people count them, so that one beyond the basic plane is one. */
    private static int chars(Row row) throws UnusableException {
        String text = row.raw(Column.TEXT);
        int counted = text.isEmpty() ? ChatMessage.NO_CHARS : text.codePointCount(0, text.length());
        return row.whole(Column.CHARS, counted);
    }
}
