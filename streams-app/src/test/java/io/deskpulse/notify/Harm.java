package io.deskpulse.notify;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a chat platform could take for a mention, a link, markup or an order to hide; written without a look at our own code. */
final class Harm {

    private static final Pattern ANY = Pattern.compile(
            "[@<>\\[\\]()`*_~#&|\\\\!\"]" // mentions, tags, markdown, entities
                    + "|://|(?i:www)\\." // addresses
                    + "|[\\p{L}\\d]\\.\\p{L}" // host names
                    + "|\\d+\\.\\d+\\.\\d" // addresses of machines
                    + "|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]"); // controls, bidi, zero width

    private Harm() {}

    /** All of it in one line of text. */
    static List<String> in(String line) {
        return ANY.matcher(line).results().map(MatchResult::group).toList();
    }
}
