package dev.socialscheduler.contract.security;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates that the JDK's own tool makes, and sockets that show them. */
final class TlsServer {

    private static final String PASSWORD = "changeit";

    private final Path keys;

    TlsServer(Path keys) {
        this.keys = keys;
    }

    /** Makes a certificate that signs itself, for a name. */
    static TlsServer of(Path folder, String name) throws IOException, InterruptedException {
        Path keys = folder.resolve(name + ".p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-startdate",
                "-2d",
                "-validity",
                "3",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString());
        File log = folder.resolve("keytool.log").toFile();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(Files.readString(log.toPath()));
        }
        return new TlsServer(keys);
    }

    Path keys() {
        return keys;
    }

    ServerSocket socket() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** What the JVM trusts while it is open; set as an operator would set it. */
    static AutoCloseable trusting(Path keys) {
        String before = System.getProperty("javax.net.ssl.trustStore");
        String passwordBefore = System.getProperty("javax.net.ssl.trustStorePassword");
        System.setProperty("javax.net.ssl.trustStore", keys.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        return () -> {
            restore("javax.net.ssl.trustStore", before);
            restore("javax.net.ssl.trustStorePassword", passwordBefore);
        };
    }

    private static void restore(String key, @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            System.clearProperty(key);
        } else {
            System.setProperty(key, value);
        }
    }
}
