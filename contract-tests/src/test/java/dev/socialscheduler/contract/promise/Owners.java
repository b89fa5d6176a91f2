package dev.socialscheduler.contract.promise;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Kind 5: several schedulers of one JVM want the same. */
final class Owners {

    private static final String MARK = "k00001x";

    private Owners() {}

    static List<Case> cases() {
        return List.of(
                Case.of(5, "an equal post of another scheduler, and a request that was dropped", Owners::dropped),
                Case.of(5, "an equal post of a closed scheduler, and a request that was dropped", Owners::closed),
                Case.of(5, "another scheduler creates the same before the retry", court -> between(court, court::post)),
                Case.of(
                        5,
                        "another scheduler creates the same for the same time before the retry",
                        court -> between(court, court::timed)));
    }

    private static Finding dropped(Court court) throws InterruptedException {
        NewPost post = court.post("Rye, " + MARK);
        Call first = court.create(post, MARK);
        SocialScheduler other = court.another();
        court.onCreate(ProxyFaults.dropped());
        Call second = court.create(other, post, MARK);
        return court.judged(first, second);
    }

    /** Its ownership ends with it at the earliest when nobody else is left. */
    private static Finding closed(Court court) throws InterruptedException {
        NewPost post = court.post("Rye, " + MARK);
        court.scheduler();
        SocialScheduler passing = court.another();
        Call first = court.create(passing, post, MARK);
        passing.close();
        court.onCreate(ProxyFaults.dropped());
        Call second = court.create(post, MARK);
        return court.judged(first, second);
    }

    private static Finding between(Court court, Function<String, NewPost> kind) throws InterruptedException {
        NewPost post = kind.apply("Rye, " + MARK);
        SocialScheduler other = court.another();
        CompletableFuture<Call> others = new CompletableFuture<>();
        ProxyFault interposed =
                ProxyFaults.preceded(() -> others.complete(court.create(other, post, MARK)), ProxyFaults.none());
        SocialScheduler first = court.another();
        court.onCreate(ProxyFaults.dropped());
        court.onCreate(interposed);
        Call call = court.create(first, post, MARK);
        if (!others.isDone()) {
            court.script().clear(); // nothing was retried, so nothing could come between
            return court.judged(call);
        }
        return court.judged(call, others.join());
    }
}
