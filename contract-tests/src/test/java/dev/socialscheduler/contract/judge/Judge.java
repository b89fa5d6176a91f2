package dev.socialscheduler.contract.judge;

import static dev.socialscheduler.contract.judge.Verdict.DIFFERENT_UNTOLD;
import static dev.socialscheduler.contract.judge.Verdict.DOUBLE_TOLD;
import static dev.socialscheduler.contract.judge.Verdict.DOUBLE_UNTOLD;
import static dev.socialscheduler.contract.judge.Verdict.FOREIGN;
import static dev.socialscheduler.contract.judge.Verdict.HELD;
import static dev.socialscheduler.contract.judge.Verdict.LOST;
import static dev.socialscheduler.contract.judge.Verdict.UNSETTLED;
import static dev.socialscheduler.contract.judge.Verdict.UNTRUE_RECONCILE;
import static dev.socialscheduler.contract.judge.Verdict.WRONG_NOT_APPLIED;
import static dev.socialscheduler.contract.judge.Verdict.WRONG_POST;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.error.PendingOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Knows three sentences and nothing else. <em>Returned</em>: exactly one post exists for the call, it is the one
 * returned, and it is what was asked for, or a warning names each difference. <em>Not applied</em>: there is none.
 * <em>Unknown</em>: reconciling tells the truth. Anything else that a call throws is foreign.
 */
public final class Judge {

    private final Books books;

    public Judge(Books books) {
        this.books = books;
    }

    /**
     * Judges the calls that wanted the same content in the same channel; usually that is one. Everything late must have
     * arrived.
     *
     * @param reconcile what a program does with an unknown outcome
     */
    public Finding judge(List<Call> calls, Function<PendingOutcome, Reconciliation> reconcile) {
        Settled settled = new Settled(calls, reconcile);
        List<dev.socialscheduler.emulator.world.Post> existing = books.posts(calls.get(0));
        String evidence = settled + "; existing "
                + existing.stream()
                        .map(dev.socialscheduler.emulator.world.Post::id)
                        .toList() + reasons(calls);
        if (!settled.foreign.isEmpty()) {
            return Finding.of(FOREIGN, settled.foreign + "; " + evidence);
        }
        if (!settled.untrue.isEmpty()) {
            return Finding.of(UNTRUE_RECONCILE, settled.untrue + "; " + evidence);
        }
        return wrongPost(settled, existing)
                .or(() -> count(settled, existing.size()))
                .or(() -> difference(calls, settled))
                .map(found -> Finding.of(found.verdict(), found.evidence() + "; " + evidence))
                .orElseGet(() -> Finding.of(settled.unsettled > 0 ? UNSETTLED : HELD, evidence));
    }

    private static String reasons(List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.claim() instanceof Claim.NotApplied no
                        ? Stream.of("; " + no.reason().getMessage())
                        : call.claim() instanceof Claim.Unknown unknown
                                ? Stream.of("; " + unknown.reason().getMessage())
                                : Stream.of())
                .reduce("", String::concat);
    }

    private Optional<Finding> wrongPost(Settled settled, List<dev.socialscheduler.emulator.world.Post> existing) {
        Set<String> ids = new HashSet<>();
        existing.forEach(post -> ids.add(post.id()));
        Set<String> taken = new HashSet<>();
        for (Post post : settled.returned) {
            String id = post.id().value();
            if (!ids.contains(id)) {
                return Optional.of(
                        books.post(id).isPresent()
                                ? Finding.of(WRONG_POST, id + " is somebody else's")
                                : Finding.of(LOST, id + " does not exist"));
            }
            if (!taken.add(id)) {
                return Optional.of(Finding.of(WRONG_POST, id + " was returned twice"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> count(Settled settled, int existing) {
        if (existing < settled.claimed()) {
            return Optional.of(Finding.of(LOST, existing + " exist of " + settled.claimed()));
        }
        if (existing <= settled.claimed() + settled.unsettled) {
            return Optional.empty();
        }
        String tooMany = existing + " exist, claimed " + settled.claimed();
        if (settled.tellsOfMore()) {
            return Optional.of(Finding.of(DOUBLE_TOLD, tooMany));
        }
        if (settled.absent > 0) {
            return Optional.of(Finding.of(UNTRUE_RECONCILE, tooMany));
        }
        return Optional.of(Finding.of(settled.notApplied > 0 ? WRONG_NOT_APPLIED : DOUBLE_UNTOLD, tooMany));
    }

    private static Optional<Finding> difference(List<Call> calls, Settled settled) {
        for (Post post : settled.returned) {
            List<String> differences = Differences.of(calls.get(0).asked(), post);
            if (post.status() == PostStatus.ERROR) {
                return Optional.of(Finding.of(DIFFERENT_UNTOLD, "a post in error is no success"));
            }
            if (post.warnings().size() < differences.size()) {
                return Optional.of(Finding.of(DIFFERENT_UNTOLD, differences.toString()));
            }
        }
        return Optional.empty();
    }
}
