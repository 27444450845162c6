package io.deskpulse.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The word that lets a client in; a type of its own because no text of this program may show it. */
public final class Token {

    /** What a bearer token may consist of (RFC 6750), and at least as much as nobody can guess. */
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9._~+/-]{20,512}={0,2}");

    private static final String SEAL = "HmacSHA256";

    private final String word;

    private Token(String word) {
        this.word = word;
    }

    /**
     * The token in the only line of a file.
     *
     * @throws AccessException if there is none; the message says what to do
     */
    public static Token read(Path file) throws AccessException {
        String word = MountedFile.text(file).strip();
        if (!LEGAL.matcher(word).matches()) {
            throw new AccessException(file + ": expected one line of 20 to 512 letters, digits or ._~+/-, such as"
                    + " 'openssl rand -hex 32' prints");
        }
        return new Token(word);
    }

    /** Whether somebody knows it; takes as long for a near miss as for any other, so that nobody can feel his way. */
    public boolean is(String offered) {
        return MessageDigest.isEqual(seal("token", offered), seal("token", word));
    }

    /** What a client sends as its Authorization header. */
    public String authorization() {
        return "Bearer " + word;
    }

    /** A proof, in hexadecimal digits, that whoever wrote these words knows the token. */
    public String seal(String words) {
        return HexFormat.of().formatHex(seal(word, words));
    }

    private static byte[] seal(String key, String words) {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), SEAL));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SEAL, e);
        }
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "(token)";
    }
}
