package io.deskpulse.access;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** What the server proves by that it is the one asked for; the instances of a group share it, and trust it in each other. */
public final class TlsIdentity {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /** Of an entry that never leaves the memory; the key lies in its file as it is. */
    private static final char[] NO_PASSWORD = {};

    private final SSLContext context;

    private TlsIdentity(SSLContext context) {
        this.context = context;
    }

    /**
     * The identity in two PEM files.
     *
     * @param certificate of the server, followed by those that vouch for it
     * @param key of that certificate, PKCS#8 without password
     * @throws AccessException if they cannot be used, or do not belong together
     */
    public static TlsIdentity read(Path certificate, Path key) throws AccessException {
        Certificates certificates = Certificates.read(certificate);
        PublicKey known = certificates.chain().get(0).getPublicKey();
        try {
            PrivateKey secret = key(key, known.getAlgorithm());
            if (belongTogether(known, secret)) {
                return new TlsIdentity(context(certificates, secret));
            }
        } catch (GeneralSecurityException e) {
            throw new AccessException(key + ": is no key for the certificate in " + certificate);
        }
        throw new AccessException(key + ": is the key of another certificate than that in " + certificate);
    }

    private static PrivateKey key(Path file, String algorithm) throws AccessException, GeneralSecurityException {
        Matcher written = KEY.matcher(MountedFile.text(file));
        if (!written.find()) {
            throw new AccessException(file + ": holds no PKCS#8 key without password (-----BEGIN PRIVATE KEY-----);"
                    + " 'openssl pkcs8 -topk8 -nocrypt' makes one of others");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(written.group(1));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static boolean belongTogether(PublicKey known, PrivateKey secret) throws GeneralSecurityException {
        byte[] words = {1, 2, 3};
        Signature signature = Signature.getInstance(
                switch (known.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> known.getAlgorithm();
                });
        signature.initSign(secret);
        signature.update(words);
        byte[] signed = signature.sign();
        signature.initVerify(known);
        signature.update(words);
        return signature.verify(signed);
    }

    private static SSLContext context(Certificates certificates, PrivateKey secret) throws GeneralSecurityException {
        KeyStore own = Certificates.emptyStore();
        own.setKeyEntry("server", secret, NO_PASSWORD, certificates.chain().toArray(Certificate[]::new));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(own, NO_PASSWORD);
        KeyManager[] keys = factory.getKeyManagers();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, certificates.trust(), null);
        return context;
    }

    /** Serves with the certificate; as a client, trusts it and what it holds, nobody else. */
    public SSLContext context() {
        return context;
    }
}
