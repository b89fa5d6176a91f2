package dev.socialscheduler.error;

import dev.socialscheduler.Operation;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Data for reconciling a call later, also in another process. Store it, serialised or as its {@link #token()}, and
 * pass it to {@code SocialScheduler.reconcile}. Contains no post text and no credential.
 *
 * @param id names the call
 * @param backend the backend that sent it
 * @param operation the operation of the call
 * @param target the channel of a new post; the organization of a new idea, empty for the configured one; or else the
 * post
 * @param fingerprint stands for the content; only compared; empty where there is none
 * @param dueAt the time that was asked for, or null if none was
 * @param draft whether a draft was asked for
 * @param since when the first request left; what it made is no older, but for clock differences
 * @param others what is known to belong to other calls with the same content; unmodifiable
 */
public record PendingOutcome(
        String id,
        String backend,
        Operation operation,
        String target,
        String fingerprint,
        @Nullable Instant dueAt,
        boolean draft,
        Instant since,
        List<String> others)
        implements Serializable {

    public PendingOutcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(since, "since");
        others = List.copyOf(others);
        if (!operation.writes()) {
            throw new IllegalArgumentException("A call of " + operation + " changes nothing that could be looked for.");
        }
    }

    /**
     * Returns the same with more that is known to belong to other calls: none of it is taken for what this call made.
     *
     * @param more ids of posts or ideas; those of other content do no harm
     */
    public PendingOutcome withOthers(Collection<String> more) {
        List<String> all =
                Stream.concat(others.stream(), more.stream()).distinct().toList();
        return new PendingOutcome(id, backend, operation, target, fingerprint, dueAt, draft, since, all);
    }

    /** Returns it as one word of printable characters, to be kept in a file or given on a command line. */
    public String token() {
        return Stream.of(
                        id,
                        backend,
                        operation.verb(),
                        target,
                        fingerprint,
                        dueAt == null ? "" : dueAt.toString(),
                        draft ? "draft" : "",
                        since.toString(),
                        String.join(",", others))
                .map(TokenText::encode)
                .collect(Collectors.joining("~", "1~", ""));
    }

    /**
     * Reads a token.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PendingOutcome parse(String token) {
        String[] parts = token.strip().split("~", -1);
        if (parts.length != 10 || !parts[0].equals("1")) {
            throw notOurs();
        }
        try {
            List<String> part = Arrays.stream(parts).map(TokenText::decode).toList();
            return new PendingOutcome(
                    part.get(1),
                    part.get(2),
                    operation(part.get(3)),
                    part.get(4),
                    part.get(5),
                    part.get(6).isEmpty() ? null : Instant.parse(part.get(6)),
                    part.get(7).equals("draft"),
                    Instant.parse(part.get(8)),
                    part.get(9).isEmpty() ? List.of() : List.of(part.get(9).split(",", -1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw notOurs();
        }
    }

    private static Operation operation(String verb) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.verb().equals(verb))
                .findFirst()
                .orElseThrow(PendingOutcome::notOurs);
    }

    private static IllegalArgumentException notOurs() {
        return new IllegalArgumentException(
                "This is not the token of an unknown outcome, or not all of it; copy it as it was printed.");
    }
}
