package io.deskpulse.event;

/** What an identifier may be; the allow-list that lets identifiers become labels and log lines without escaping. */
public final class Identifiers {

    /** The row of what nobody owned; therefore no valid agent. */
    public static final String UNASSIGNED = "unassigned";

    private static final int MAX_CHARACTERS = 128;
    private static final String PUNCTUATION = "._/@-";
    private static final String AGENT_PUNCTUATION = PUNCTUATION + ":";

    private Identifiers() {}

    /** Whether it may name a shop, buyer, message, order or rating: 1–128 letters, digits of any script, or {@code ._/@-}. */
    public static boolean isValid(String id) {
        return consistsOf(id, PUNCTUATION);
    }

    /** Whether it may name an agent: as others, a colon too (sub-accounts, 店铺:小美), but not {@link #UNASSIGNED}. */
    public static boolean isValidAgent(String id) {
        return consistsOf(id, AGENT_PUNCTUATION) && !id.equals(UNASSIGNED);
    }

    private static boolean consistsOf(String id, String punctuation) {
        if (id.isEmpty() || id.length() > 2 * MAX_CHARACTERS) {
            return false;
        }
        int characters = 0;
        for (int i = 0; i < id.length(); characters++) {
            int c = id.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && punctuation.indexOf(c) < 0) {
                return false;
            }
            i += Character.charCount(c);
        }
        return characters <= MAX_CHARACTERS;
    }
}
