package io.deskpulse.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files of access as an operator puts them in place; certificates are made by the Java at hand. */
public final class TestFiles {

    /** Well formed, and nobody's. */
    public static final String WORD = "correct-horse-battery-staple";

    /** Made once: it takes Java a second or two. */
    private static final Map<String, Pem> MADE = new ConcurrentHashMap<>();

    private static final String PASSWORD = "of-no-importance";

    private final Path folder;

    /** @param folder where they are put */
    public TestFiles(Path folder) {
        this.folder = folder;
    }

    /** A file with these lines. */
    public Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with {@link #WORD}. */
    public Path token() {
        return file("token", WORD + "\n");
    }

    /** A certificate of this machine's loopback address, and its key. */
    public Pair pair(String name, String algorithm) {
        Pem made = MADE.computeIfAbsent(name + "." + algorithm, pair -> make(folder.resolve(pair), algorithm));
        return new Pair(file(name + ".crt", made.certificate()), file(name + ".key", made.key()));
    }

    private static Pem make(Path store, String algorithm) {
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                "server",
                "-keyalg",
                algorithm,
                "-dname",
                "CN=desk",
                "-ext",
                "san=ip:127.0.0.1,dns:localhost",
                "-validity",
                "36500");
        try {
            Process keytool =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (keytool.waitFor() != 0) {
                throw new AssertionError(said);
            }
            return read(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Pem read(Path store) throws IOException, GeneralSecurityException {
        KeyStore opened = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            opened.load(in, PASSWORD.toCharArray());
        }
        byte[] certificate = opened.getCertificate("server").getEncoded();
        byte[] key = opened.getKey("server", PASSWORD.toCharArray()).getEncoded();
        return new Pem(pem("CERTIFICATE", certificate), pem("PRIVATE KEY", key));
    }

    private record Pem(String certificate, String key) {}

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    /** A certificate and its key. */
    public record Pair(Path certificate, Path key) {}

    /** What the settings make of a token and, where there is one, a pair. */
    public static Access access(Path token, Pair pair) {
        try {
            return Access.read(token, pair == null ? null : pair.certificate(), pair == null ? null : pair.key());
        } catch (AccessException e) {
            throw new AssertionError(e);
        }
    }
}
