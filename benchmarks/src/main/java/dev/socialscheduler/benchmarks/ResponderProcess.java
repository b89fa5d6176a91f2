package dev.socialscheduler.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A responder in a separate process, so that its time and memory are not counted here. This process trusts its
 * certificate. The script starts one for the whole run, so it is warm from the second fork on. A benchmark without the
 * script starts its own.
 *
 * @param process its process, or null if it outlives this one
 * @param address its URL
 * @param certificate its certificate
 */
record ResponderProcess(@Nullable OtherProcess process, URI address, Certificate certificate) implements AutoCloseable {

    private static final String CERTIFICATE = "responder.certificate";

    /** Returns a responder for a protocol. */
    static ResponderProcess start(String protocol) throws IOException {
        String address = System.getProperty("responder." + protocol);
        String certificate = System.getProperty(CERTIFICATE);
        if (address != null && certificate != null) {
            return trusted(null, address, certificate);
        }
        OtherProcess process =
                new OtherProcess(System.getProperty("java.class.path"), List.of(), Responder.class, protocol);
        return trusted(process, process.line(), process.line());
    }

    private static ResponderProcess trusted(@Nullable OtherProcess process, String address, String file) {
        Certificate certificate = new Certificate(Path.of(file));
        certificate.trust();
        return new ResponderProcess(process, URI.create(address), certificate);
    }

    /**
     * Prints the JVM options with which other processes find a responder of each protocol. Ends with the standard
     * input.
     */
    public static void main(String[] protocols) throws IOException {
        Certificate certificate = Certificate.make();
        List<Responder> responders = new ArrayList<>();
        for (String protocol : protocols) {
            Responder responder = new Responder(certificate, protocol, request -> {});
            responders.add(responder);
            System.out.println("-Dresponder." + protocol + "=" + responder.address());
        }
        System.out.println("-D" + CERTIFICATE + "=" + certificate.file());
        while (System.in.read() >= 0) {
            // the input is always empty
        }
        responders.forEach(Responder::close);
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.close();
        }
    }
}
