package io.deskpulse.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a client has to bring, and what the server shows it.
 *
 * @param token absent where everybody may ask
 * @param tls absent where requests and answers travel as they are
 */
public record Access(@Nullable Token token, @Nullable TlsIdentity tls) {

    /** Everybody may ask: for what only this machine reaches. */
    public static final Access OPEN = new Access(null, null);

    /**
     * What the files of an installation say.
     *
     * @throws AccessException if any cannot be used; the message names every problem
     */
    public static Access read(@Nullable Path token, @Nullable Path certificate, @Nullable Path key)
            throws AccessException {
        List<String> problems = new ArrayList<>();
        Token word = token == null ? null : part(problems, () -> Token.read(token));
        TlsIdentity tls = null;
        if (certificate != null && key != null) {
            tls = part(problems, () -> TlsIdentity.read(certificate, key));
        } else if (certificate != null || key != null) {
            problems.add("http-tls-certificate and http-tls-key belong together: give both or none");
        }
        if (!problems.isEmpty()) {
            throw new AccessException(problems);
        }
        return new Access(word, tls);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws AccessException;
    }

    private static <T> @Nullable T part(List<String> problems, Reading<T> reading) {
        try {
            return reading.read();
        } catch (AccessException e) {
            problems.add(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** How an address of the server begins. */
    public String scheme() {
        return tls == null ? "http" : "https";
    }

    /** For a client that asks another instance of the group; absent where that is asked without TLS. */
    public @Nullable SSLContext trust() {
        return tls == null ? null : tls.context();
    }
}
