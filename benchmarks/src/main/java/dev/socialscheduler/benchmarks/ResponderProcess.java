package dev.socialscheduler.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * A responder in a process of its own, so that neither its time nor its memory is counted here. This process trusts its
 * certificate.
 *
 * @param process where it runs
 * @param address where it answers
 * @param certificate what it shows
 */
record ResponderProcess(OtherProcess process, URI address, Certificate certificate) implements AutoCloseable {

    /** Starts one that speaks a protocol. */
    static ResponderProcess start(String protocol) throws IOException {
        OtherProcess process =
                new OtherProcess(System.getProperty("java.class.path"), List.of(), Responder.class, protocol);
        URI address = URI.create(process.line());
        Certificate certificate = new Certificate(Path.of(process.line()));
        certificate.trust();
        return new ResponderProcess(process, address, certificate);
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
