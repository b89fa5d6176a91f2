package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.DocumentRefusal;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.internal.LogTopics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests in the dialect that the server understands. It is found by trying: a document that the server refuses
 * was not run, so the next dialect may be tried with anything. Once one was understood where another was refused, the
 * refused one is only sent again if the server no longer takes what it took. Thread-safe.
 */
public final class DialectNegotiator {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.DIALECT);
    private static final int UNDERSTOOD = 200;

    private final GraphQlClient client;
    private final GraphQlErrorMapper errors;

    private final KnownRejections known = new KnownRejections();

    /** The very first request goes alone, so that no others are wasted on a dialect that it finds refused. */
    private final ReentrantLock first = new ReentrantLock();

    private final List<Dialect> all;
    private volatile boolean started;
    private volatile List<Dialect> spoken;

    /** What can be said in any of those. */
    private volatile Set<Capability> sayable;

    private volatile boolean proven;

    /** Chooses from dialects, the likeliest first. */
    public DialectNegotiator(GraphQlClient client, GraphQlErrorMapper errors, List<Dialect> dialects) {
        this.client = client;
        this.errors = errors;
        this.all = List.copyOf(dialects);
        this.spoken = all;
        this.sayable = sayable(all);
        this.started = isFixed();
    }

    private boolean isFixed() {
        return all.size() == 1;
    }

    /** Returns what can be said in any dialect that the server may understand. */
    public Set<Capability> capabilities() {
        return sayable;
    }

    private static Set<Capability> sayable(List<Dialect> dialects) {
        EnumSet<Capability> sayable = EnumSet.noneOf(Capability.class);
        dialects.forEach(dialect -> sayable.addAll(dialect.capabilities()));
        return Collections.unmodifiableSet(sayable);
    }

    private void speak(List<Dialect> dialects) {
        spoken = dialects;
        sayable = sayable(dialects);
    }

    /** Returns what users should know of the choice. */
    public List<String> notices() {
        Dialect likeliest = spoken.get(0);
        return likeliest.name() == GraphQlDialect.CURRENT
                ? List.of()
                : List.of("Requests are sent in the dialect " + likeliest.name().wireName()
                        + ", which is not the one that the provider speaks today: what it has no words for is refused,"
                        + " and not everything that the provider knows of a post comes back.");
    }

    /** Returns the one that is tried first. */
    public Dialect likeliest() {
        return spoken.get(0);
    }

    /** Sends something that tries one dialect only; it goes alone if it is the very first. */
    public <T> T alone(Supplier<T> request) {
        if (started) {
            return request.get();
        }
        first.lock();
        try {
            return request.get();
        } finally {
            started = true;
            first.unlock();
        }
    }

    /**
     * Sends a request.
     *
     * @param needs what must be sayable in a dialect for this request
     * @param spelling spells it in a dialect
     */
    public <T> T send(
            Operation operation, Set<Capability> needs, Function<Dialect, ? extends GraphQlRequest<?, ?, T>> spelling) {
        return alone(() -> attempt(operation, needs, spelling));
    }

    private <T> T attempt(
            Operation operation, Set<Capability> needs, Function<Dialect, ? extends GraphQlRequest<?, ?, T>> spelling) {
        Map<Dialect, DocumentRefusal> refused = new LinkedHashMap<>();
        List<GraphQlRequest<?, ?, T>> sent = new ArrayList<>();
        Set<Dialect> tried = new HashSet<>();
        for (Dialect dialect = next(needs, tried); dialect != null; dialect = next(needs, tried)) {
            tried.add(dialect);
            if (known.hold(operation, dialect, refused)) {
                continue;
            }
            try {
                boolean wasSpoken = spoken.contains(dialect);
                GraphQlRequest<?, ?, T> request = spelling.apply(dialect);
                boolean isOut = wasSpoken && !spoken.contains(dialect);
                if (isOut || sent.stream().anyMatch(request::says)) {
                    continue; // a look-up on the way has found the dialect refused, or it says just the same
                }
                sent.add(request);
                T answer = request.send(client, operation);
                settle(dialect, refused);
                return answer;
            } catch (DocumentRefusal e) {
                refused.put(dialect, e);
            } catch (SchedulerException e) {
                if (Integer.valueOf(UNDERSTOOD).equals(e.context().httpStatus())) {
                    settle(dialect, refused); // refused for what it says, so it was understood
                }
                throw e;
            }
        }
        throw none(operation, needs, refused);
    }

    /**
     * Returns the likeliest that was not tried and can say it, or null. What was refused once comes last, in case that
     * the server has changed: only if what it speaks can say it too, and is refused.
     */
    private @Nullable Dialect next(Set<Capability> needs, Set<Dialect> tried) {
        List<Dialect> likely = spoken;
        boolean isSayable = likely.get(0).capabilities().containsAll(needs);
        Dialect next = next(likely, needs, tried);
        return next == null && isSayable ? next(all, needs, tried) : next;
    }

    private static @Nullable Dialect next(List<Dialect> dialects, Set<Capability> needs, Set<Dialect> tried) {
        for (Dialect dialect : dialects) {
            if (!tried.contains(dialect) && dialect.capabilities().containsAll(needs)) {
                return dialect;
            }
        }
        return null;
    }

    private synchronized void settle(Dialect understood, Map<Dialect, DocumentRefusal> refused) {
        boolean isKnown = refused.isEmpty()
                || (spoken.get(0) == understood && refused.keySet().stream().noneMatch(spoken::contains));
        if (isKnown) {
            return;
        }
        DocumentRefusal why = refused.values().iterator().next();
        LOG.warn(
                "{}: the server speaks the dialect {}, not {}: {}",
                errors.backend(),
                understood.name().wireName(),
                String.join(", ", byName(refused).keySet()),
                why.words());
        proven = true;
        speak(Stream.concat(Stream.of(understood), without(refused.keySet()).stream())
                .distinct()
                .toList());
    }

    private List<Dialect> without(Set<Dialect> refused) {
        return spoken.stream().filter(dialect -> !refused.contains(dialect)).toList();
    }

    private synchronized SchedulerException none(
            Operation operation, Set<Capability> needs, Map<Dialect, DocumentRefusal> refused) {
        Dialect likeliest = spoken.get(0);
        if (proven && !refused.containsKey(likeliest)) {
            // The server has shown what it speaks; what it refuses beside that is out for good.
            speak(without(refused.keySet()));
        } else if (!refused.isEmpty()) {
            known.add(operation, refused);
        }
        Capability missing = needs.stream()
                .filter(need -> !likeliest.capabilities().contains(need))
                .sorted()
                .findFirst()
                .orElse(null);
        return missing == null
                ? errors.noDialect(byName(refused), unable(needs), isFixed())
                : errors.unsupported(missing, operation);
    }

    private static Map<String, DocumentRefusal> byName(Map<Dialect, DocumentRefusal> refused) {
        Map<String, DocumentRefusal> named = new LinkedHashMap<>();
        refused.forEach((dialect, refusal) -> named.put(dialect.name().wireName(), refusal));
        return named;
    }

    /** Returns the names of the dialects that were not tried because they have no words for the request. */
    private List<String> unable(Set<Capability> needs) {
        return all.stream()
                .filter(dialect -> !dialect.capabilities().containsAll(needs))
                .map(dialect -> dialect.name().wireName())
                .toList();
    }

    @Override
    public String toString() {
        return client.toString();
    }
}
