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
 * Data for reconciling a call later, also in another process. Store it, serialized or as its {@link #token()}, and pass
 * it to {@code SocialScheduler.reconcile}. Contains no post text and no credential.
 *
 * @param id the id of the call
 * @param backend the id of the backend that sent the request
 * @param operation the operation of the call
 * @param target the channel of a new post; the organization of a new idea, empty for the configured one; or else the
 *     post
 * @param fingerprint the fingerprint of the content, for comparison only; empty if there is no content
 * @param dueAt the requested time, or null if there was none
 * @param draft whether a draft was requested
 * @param since the time at which the first request was sent; a post or idea that it created is not older, except for
 *     clock differences
 * @param others the ids of posts or ideas that are known to belong to other calls with the same content; unmodifiable
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
            throw new IllegalArgumentException(
                    "A " + operation + " call changes nothing, so there is no effect to look for.");
        }
    }

    /**
     * Returns a copy with more posts or ideas that are known to belong to other calls, so that they never match this
     * call.
     *
     * @param more the ids of the posts or ideas; ids of other content do no harm
     */
    public PendingOutcome withOthers(Collection<String> more) {
        List<String> all =
                Stream.concat(others.stream(), more.stream()).distinct().toList();
        return new PendingOutcome(id, backend, operation, target, fingerprint, dueAt, draft, since, all);
    }

    /** Returns a token of printable characters without spaces, for a file or a command line. */
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
     * Parses a token.
     *
     * @throws IllegalArgumentException if the text is not a complete token
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
                "This is not a complete token of an unknown outcome; copy it exactly as it was printed.");
    }
}
