package io.deskpulse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.access.TestFiles.Pair;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates and keys as they are mounted. */
class AccessTest {

    @TempDir
    private Path folder;

    private TestFiles files;

    @BeforeEach
    void begin() {
        files = new TestFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void shouldTakeAnUsualKindOfKey(String algorithm) {
        Pair pair = files.pair("desk", algorithm);

        assertThatCode(() -> TlsIdentity.read(pair.certificate(), pair.key())).doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseTheKeyOfAnotherCertificate() {
        Path certificate = files.pair("desk", "EC").certificate();
        Path key = files.pair("other", "EC").key();

        assertThatThrownBy(() -> TlsIdentity.read(certificate, key))
                .hasMessage(key + ": is the key of another certificate than that in " + certificate);
    }

    @Test
    void shouldRefuseAKeyOfAnotherKind() {
        Path certificate = files.pair("desk", "EC").certificate();
        Path key = files.pair("other", "RSA").key();

        assertThatThrownBy(() -> TlsIdentity.read(certificate, key))
                .hasMessage(key + ": is no key for the certificate in " + certificate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"})
    void shouldSayWhichFormAKeyMustHave(String text) {
        Path certificate = files.pair("desk", "EC").certificate();
        Path key = files.file("wrong.key", text);

        assertThatThrownBy(() -> TlsIdentity.read(certificate, key))
                .hasMessageStartingWith(key + ": holds no PKCS#8 key without password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void shouldSayThatAFileHoldsNoCertificate(String text) {
        Path certificate = files.file("wrong.crt", text);

        assertThatThrownBy(() -> Certificates.read(certificate))
                .isInstanceOf(AccessException.class)
                .hasMessageStartingWith(certificate + ": holds ");
    }

    @Test
    void shouldNameEveryProblemAtOnce() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Access.read(missing, missing, null))
                .hasMessage(missing + ": there is no such file; http-tls-certificate and http-tls-key belong together:"
                        + " give both or none");
    }

    @Test
    void shouldBeOpenWhereNothingIsGiven() throws AccessException {
        assertThat(Access.read(null, null, null)).isEqualTo(Access.OPEN);
    }
}
