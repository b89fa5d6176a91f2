package dev.socialscheduler.testsupport.proxy;

import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolConfig.Protocol;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectedListenerFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectorFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * A certificate for loopback that nobody has signed but itself, made by the JDK's keytool. Its file is both the key store
 * of a {@link FaultProxy} and the trust store of its clients.
 *
 * @param file the PKCS12 store
 */
public record LoopbackCertificate(Path file) {

    private static final String PASSWORD = "loopback";
    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

    /** Makes one in a folder. */
    public static LoopbackCertificate in(Path folder) {
        Path file = folder.resolve("loopback.p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(
                List.of("-genkeypair", "-alias", "proxy", "-keyalg", "EC", "-startdate", "-2d", "-validity", "30"));
        command.addAll(List.of("-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1"));
        command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process keytool =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (keytool.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("keytool has made no certificate: " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LoopbackCertificate(file);
    }

    /** Makes this JVM trust it and nothing else, until that is closed; clients made before keep what they trust. */
    public Trust trusted() {
        Trust trust = new Trust(System.getProperty(STORE), System.getProperty(STORE_PASSWORD));
        System.setProperty(STORE, file.toString());
        System.setProperty(STORE_PASSWORD, PASSWORD);
        return trust;
    }

    SslContext server() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            return SslContextBuilder.forServer(keys)
                    .applicationProtocolConfig(new ApplicationProtocolConfig(
                            Protocol.ALPN,
                            SelectorFailureBehavior.NO_ADVERTISE,
                            SelectedListenerFailureBehavior.ACCEPT,
                            ApplicationProtocolNames.HTTP_2,
                            ApplicationProtocolNames.HTTP_1_1))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the JVM trusted before; closing restores it. */
    public record Trust(@Nullable String store, @Nullable String password) implements AutoCloseable {

        @Override
        public void close() {
            restore(STORE, store);
            restore(STORE_PASSWORD, password);
        }

        private static void restore(String key, @Nullable String value) {
            if (value == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, value);
            }
        }
    }
}
