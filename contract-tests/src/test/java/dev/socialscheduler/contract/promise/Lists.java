package dev.socialscheduler.contract.promise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.time.Duration;
import java.util.List;

/** Kinds 9, 12 and 16: lists lag, fail for one channel, or fail in part. */
final class Lists {

    private static final String MARK = "k00001x";
    private static final String OTHER = "k00002x";

    private Lists() {}

    static List<Case> cases() {
        return List.of(
                Case.of(9, "a list lags by 8 seconds", court -> lagging(court, Duration.ofSeconds(8))),
                Case.of(9, "a list lags by 20 seconds", court -> lagging(court, Duration.ofSeconds(20))),
                Case.of(2, "a list of before the create, twice", Lists::stale),
                Case.of(12, "one of two channels refuses when both are reconciled", Lists::together),
                Case.of(16, "a lookup meets an error beside its data", Lists::beside)
                        .notOn(Lane.V1, "v1 has no errors beside data"),
                Case.of(16, "a list has an error beside its data", Lists::read)
                        .notOn(Lane.V1, "v1 has no errors beside data"));
    }

    private static Finding lagging(Court court, Duration lag) throws InterruptedException {
        court.onLists(ProxyFaults.body(body -> Json.without(post ->
                        Json.isNewer(post, court.emulator().clock().instant().minus(lag)))
                .apply(body)));
        return court.trial(court.post("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
    }

    /** From a cache, for instance. */
    private static Finding stale(Court court) throws InterruptedException {
        court.onCreate(ProxyFaults.lost());
        court.create(court.post("Oats"), "Oats");
        court.script().times(2, court.speech()::isList, ProxyFaults.earlier(court.speech()::isList));
        return court.trial(court.post("Fresh bread, " + MARK), MARK, ProxyFaults.lost());
    }

    private static Finding together(Court court) throws InterruptedException {
        NewPost second = NewPost.on(court.channel("bluesky:harbour-bakery"))
                .text("Rye, " + OTHER)
                .build();
        court.onLists(ProxyFaults.instead(Answer.html(502)));
        court.onCreate(ProxyFaults.lost());
        court.onCreate(ProxyFaults.lost());
        List<Call> calls = List.of(court.create(court.post("Fresh bread, " + MARK), MARK), court.create(second, OTHER));
        court.calm();
        String refusing = second.channelId().value();
        court.script().always(request -> court.speech().isList(request) && names(request, refusing), forbidden(court));
        return reconciled(court, calls.stream().map(Lists::pending).toList());
    }

    private static boolean names(Received request, String channel) {
        return (request.uri() + request.body()).contains(channel);
    }

    private static PendingOutcome pending(Call call) {
        if (call.claim() instanceof Claim.Unknown unknown) {
            return unknown.pending().orElseThrow();
        }
        throw new IllegalStateException("not unknown: " + call.claim());
    }

    private static ProxyFault forbidden(Court court) {
        return ProxyFaults.instead(
                court.speech() == Speech.REST
                        ? Answer.json(403, "{\"error\":\"No authorization to access profile\",\"code\":1011}")
                        : Answer.error(200, "Not authorized", "FORBIDDEN"));
    }

    private static Finding reconciled(Court court, List<PendingOutcome> pendings) {
        try {
            List<Reconciliation> results = court.scheduler().reconcile(pendings);
            boolean isFound = results.size() == 2 && results.get(0) instanceof Reconciliation.PostFound;
            boolean isFalse = results.get(1) instanceof Reconciliation.NoTrace;
            Verdict otherwise = isFalse ? Verdict.UNTRUE_RECONCILE : Verdict.RESULTS_LOST;
            return new Finding(isFound && !isFalse ? Verdict.HELD : otherwise, results.toString());
        } catch (SchedulerException e) {
            return new Finding(Verdict.RESULTS_LOST, e.getMessage());
        }
    }

    private static ProxyFault withError() {
        return ProxyFaults.body(body -> {
            String root = Json.rootField(body);
            return Json.changed(body, answer -> {
                answer.findValues("node").forEach(node -> ((ObjectNode) node).putNull("author"));
                ArrayNode errors = answer.putArray("errors");
                ObjectNode error = errors.addObject().put("message", "Internal server error");
                error.putArray("path").add(root).add("edges").add(0).add("node").add("author");
                error.putObject("extensions").put("code", "INTERNAL_SERVER_ERROR");
            });
        });
    }

    private static Finding beside(Court court) throws InterruptedException {
        court.onLists(withError());
        court.onCreate(ProxyFaults.lost());
        Call call = court.create(court.post("Fresh bread, " + MARK), MARK);
        Finding finding = court.judged(call);
        return finding.verdict().holds() && !(call.claim() instanceof Claim.Returned)
                ? new Finding(Verdict.NEEDLESSLY_UNKNOWN, finding.evidence())
                : finding;
    }

    private static Finding read(Court court) {
        court.create(court.post("Fresh bread, " + MARK), MARK);
        court.onLists(withError());
        try {
            int posts = court.scheduler().posts(PostQuery.all()).items().size();
            return new Finding(posts > 0 ? Verdict.HELD : Verdict.RESULTS_LOST, posts + " posts");
        } catch (SchedulerException e) {
            return new Finding(Verdict.RESULTS_LOST, e.getMessage());
        }
    }
}
