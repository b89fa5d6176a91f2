package dev.socialscheduler.contract.promise;

import dev.socialscheduler.testsupport.proxy.Exchange;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Creates whose client loses the connection at once, and which arrive before the second list that is asked for from then
 * on: later than the first look, and before the last one. Thread-safe.
 */
final class LateCreates {

    private static final long LONG = 30;

    private List<Exchange> fresh = new ArrayList<>();
    private List<Exchange> due = new ArrayList<>();

    ProxyFault late() {
        return exchange -> {
            exchange.abandon();
            hold(exchange);
        };
    }

    private synchronized void hold(Exchange create) {
        fresh.add(create);
    }

    /** Lets what is due arrive before a list is answered. */
    ProxyFault before(ProxyFault list) {
        return exchange -> {
            List<Exchange> arriving = next();
            if (arriving.isEmpty()) {
                list.apply(exchange);
            } else {
                exchange.aside(() -> arrive(arriving), () -> list.apply(exchange));
            }
        };
    }

    private synchronized List<Exchange> next() {
        List<Exchange> arriving = due;
        due = fresh;
        fresh = new ArrayList<>();
        return arriving;
    }

    /** Lets everything arrive. */
    void arriveAll() {
        arrive(next());
        arrive(next());
    }

    private static void arrive(List<Exchange> creates) {
        CountDownLatch arrived = new CountDownLatch(creates.size());
        creates.forEach(create -> create.forward(answer -> {
            create.end();
            arrived.countDown();
        }));
        try {
            if (!arrived.await(LONG, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a late create has not arrived");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
