package io.deskpulse.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who prepares an export reads the document, not the code. */
class LayoutsDocumentTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("deskpulse.root"), "deploy", "feeding", "csv.md");

    @Test
    void shouldNameEveryColumnWithItsHeadingsAndEveryWord() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(Column.values()).allSatisfy(column -> assertThat(document)
                .contains("`" + column.title() + "`")
                .contains(column.chinese()));
        assertThat(Sender.values()).allSatisfy(sender -> assertThat(document).contains("`" + sender.name() + "`"));
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(document).contains("`" + kind.name() + "`"));
    }

    @Test
    void shouldNameEveryLayout() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(Layout.values())
                .extracting(layout -> "**`" + layout.name().toLowerCase(Locale.ROOT) + "`**")
                .allSatisfy(title -> assertThat(document).contains(title));
    }
}
