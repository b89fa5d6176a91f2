package dev.socialscheduler.testsupport.proxy;

/** What a {@link FaultProxy} does with one request; {@link ProxyFaults} has the usual ones. */
@FunctionalInterface
public interface ProxyFault {

    /** Ends the exchange, now or later, on any thread. Must not block: it runs on the thread that serves connections. */
    void apply(Exchange exchange);
}
