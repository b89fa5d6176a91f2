package dev.socialscheduler.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;

/**
 * A self-signed certificate for loopback, made by the JDK's keytool. Its file is the key store of the responder and the
 * trust store of every client, so that no client disables verification.
 *
 * @param file its file
 */
record Certificate(Path file) {

    private static final String PASSWORD = "loopback";
    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

    /** Creates one for the life of this process. */
    static Certificate make() throws IOException {
        Path folder = Files.createTempDirectory("responder");
        Path file = folder.resolve("loopback.p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", "responder", "-keyalg", "EC", "-validity", "30"));
        command.addAll(List.of("-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1"));
        command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IOException("keytool did not create a certificate: " + said);
        }
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return new Certificate(file);
    }

    /** Makes this process trust only it. Call this before the process opens a connection. */
    void trust() {
        System.setProperty(STORE, file.toString());
        System.setProperty(STORE_PASSWORD, PASSWORD);
    }

    /** Returns the option that makes another process trust it. */
    List<String> options() {
        return List.of("-D" + STORE + "=" + file, "-D" + STORE_PASSWORD + "=" + PASSWORD);
    }

    KeyManagerFactory key() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
