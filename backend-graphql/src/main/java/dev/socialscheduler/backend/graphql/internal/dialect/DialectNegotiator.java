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
 * Sends requests in the dialect that the server accepts, which is found by trying: the server does not execute a
 * rejected document, so it is safe to try the next dialect. Once one dialect was accepted where another was rejected,
 * the rejected one is sent again only if the server no longer accepts the other. Thread-safe.
 */
public final class DialectNegotiator {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.DIALECT);
    private static final int UNDERSTOOD = 200;

    private final GraphQlClient client;
    private final GraphQlErrorMapper errors;

    private final KnownRejections known = new KnownRejections();

    /** Held by the first request, so that concurrent requests do not try a dialect that it finds rejected. */
    private final ReentrantLock first = new ReentrantLock();

    private final List<Dialect> all;
    private volatile boolean started;
    private volatile List<Dialect> spoken;

    /** The capabilities of any of these dialects. */
    private volatile Set<Capability> sayable;

    private volatile boolean proven;

    /** Creates a negotiator for dialects, the likeliest first. */
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

    /** Returns the capabilities of any dialect that the server may accept. */
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

    /** Returns notices for users about the dialect and about incomplete responses. */
    public List<String> notices() {
        return Stream.concat(ofDialect().stream(), client.notices().stream()).toList();
    }

    private List<String> ofDialect() {
        Dialect likeliest = spoken.get(0);
        return likeliest.name() == GraphQlDialect.CURRENT
                ? List.of()
                : List.of("Requests are sent in the dialect " + likeliest.name().wireName()
                        + ", which is not the provider's current one: features that it lacks are rejected, and some"
                        + " fields of a post are not returned.");
    }

    /** Returns the dialect that is tried first. */
    public Dialect likeliest() {
        return spoken.get(0);
    }

    /** Sends a request that tries one dialect only; the very first one runs alone. */
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
     * @param needs the capabilities that a dialect must have for this request
     * @param spelling encodes it in a dialect
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
                if (operation.writes() && !e.isLocated()) {
                    break; // only an error about the document itself leads a write to another dialect
                }
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
     * Returns the likeliest untried dialect that can express the request, or null. A previously rejected dialect comes
     * last, in case the server has changed: only if the accepted one can express the request too and is rejected.
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
                "{}: the server uses the dialect {}, not {}: {}",
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

    /** Returns the names of the dialects that were not tried because they cannot express the request. */
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
