package dev.socialscheduler.benchmarks;

import dev.socialscheduler.benchmarks.Responder.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Responders in this process. All show one certificate: a process chooses what it trusts once. */
final class Loopback {

    private static final Certificate CERTIFICATE = made();

    private Loopback() {}

    private static Certificate made() {
        try {
            Certificate certificate = Certificate.make();
            certificate.trust();
            return certificate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Responder responder(Consumer<Received> heard) throws IOException {
        return new Responder(CERTIFICATE, Responder.HTTP_2, heard);
    }
}
