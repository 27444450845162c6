package io.deskpulse.notify;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names as a prankster would choose them, mixed with any text at all. */
final class Names {

    private static final List<String> PIECES = List.of(
            "@all",
            "@所有人",
            "<@all>",
            "<at user_id=\"all\">",
            "</at>",
            "[x](http://evil.example)",
            "https://evil.example/?a=b&c",
            "www.evil.example",
            "1.2.3.4",
            "`",
            "**",
            "__",
            "#",
            "\n",
            "\r\n- ",
            "\u2028",
            "\u200B",
            "\u202E",
            "\u2067",
            "\uD83D",
            "店铺",
            ".",
            "&#64;");

    private Names() {}

    static Arbitrary<String> hostile() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(6);
        return Arbitraries.oneOf(Arbitraries.of(PIECES), any, ascii)
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
