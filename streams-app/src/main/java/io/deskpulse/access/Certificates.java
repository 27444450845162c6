package io.deskpulse.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificates of a PEM file.
 *
 * @param chain that of the server first, then those that vouch for it
 */
public record Certificates(List<X509Certificate> chain) {

    /** Makes the chain immutable. */
    public Certificates {
        chain = List.copyOf(chain);
    }

    /**
     * Reads a PEM file.
     *
     * @throws AccessException if it holds none
     */
    public static Certificates read(Path file) throws AccessException {
        byte[] text = MountedFile.text(file).getBytes(StandardCharsets.ISO_8859_1);
        try {
            List<X509Certificate> chain =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(text))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!chain.isEmpty()) {
                return new Certificates(chain);
            }
        } catch (CertificateException e) {
            throw new AccessException(file + ": holds a certificate that cannot be read");
        }
        throw new AccessException(file + ": holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
    }

    /** For a client that trusts these and what they vouch for, nobody else. */
    public SSLContext trusting() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    TrustManager[] trust() throws GeneralSecurityException {
        KeyStore trusted = emptyStore();
        for (int i = 0; i < chain.size(); i++) {
            trusted.setCertificateEntry("certificate-" + i, chain.get(i));
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }

    static KeyStore emptyStore() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException e) {
            throw new GeneralSecurityException("an empty store needs no reading", e);
        }
    }
}
