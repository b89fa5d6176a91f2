package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What all exchanges of a proxy share: the server, what it answered, and who is still at work. Thread-safe. */
final class Backstage {

    /** How many answers are kept, and how many requests. */
    private static final int MOST = 4_096;

    private final Upstream upstream;
    private final UnaryOperator<Answer> filter;
    private final ExecutorService aside;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Deque<Received> requests = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private int atWork;

    Backstage(Upstream upstream, UnaryOperator<Answer> filter, ExecutorService aside) {
        this.upstream = upstream;
        this.filter = filter;
        this.aside = aside;
    }

    Upstream upstream() {
        return upstream;
    }

    void aside(Runnable action) {
        aside.execute(action);
    }

    synchronized void received(Received request) {
        requests.addLast(request);
        if (requests.size() > MOST) {
            requests.removeFirst();
        }
    }

    synchronized List<Received> requests() {
        return List.copyOf(requests);
    }

    /** Filters an answer of the server and keeps it. */
    Answer kept(Received request, Answer answer) {
        Answer filtered = filter.apply(answer);
        synchronized (this) {
            kept.addFirst(new Kept(request, filtered));
            if (kept.size() > MOST) {
                kept.removeLast();
            }
        }
        return filtered;
    }

    synchronized Optional<Answer> earlier(Predicate<Received> kind) {
        return kept.stream()
                .filter(each -> kind.test(each.request))
                .map(each -> each.answer)
                .findFirst();
    }

    synchronized void failed(Received request, Throwable failure) {
        failures.add(request.line() + ": " + failure);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized void began() {
        atWork++;
    }

    synchronized void ended() {
        atWork--;
        notifyAll();
    }

    /** Waits until nobody is at work; returns whether that came about in time. */
    synchronized boolean awaitIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (atWork > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private record Kept(Received request, Answer answer) {}
}
