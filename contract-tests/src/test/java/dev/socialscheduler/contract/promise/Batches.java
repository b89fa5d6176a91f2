package dev.socialscheduler.contract.promise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The same kinds, where several posts share a request. On v1 the first of them meets the fault. */
final class Batches {

    private static final int FEW = 5;
    private static final int MANY = 40;

    private Batches() {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        all.add(Case.of(1, "two 103 heads before a later answer of a batch", Batches::later));
        all.add(of(1, "two 103 heads", ProxyFaults.interim(103, 103)));
        all.add(of(2, "the answers of two posts are exchanged", ProxyFaults.body(Batches::exchanged))
                .notOn(Lane.V1, "it has one post in its answer"));
        all.add(Case.of(2, "the answer of another batch", Batches::another));
        all.add(of(3, "FORBIDDEN at a path below the first mutation", Refusals.below("FORBIDDEN"))
                .notOn(Lane.V1, "v1's errors have no path"));
        all.add(of(3, "RATE_LIMIT_EXCEEDED at a path below the first mutation", Refusals.below("RATE_LIMIT_EXCEEDED"))
                .notOn(Lane.V1, "v1's errors have no path"));
        for (int status : new int[] {400, 403, 404, 409, 413, 429}) {
            all.add(of(13, status + " with HTML", ProxyFaults.after(Answer.html(status))));
        }
        all.add(Case.of(4, "the provider is 40s behind, in a batch", court -> {
            court.skew(Duration.ofSeconds(40));
            return run(court, FEW, ProxyFaults.lost());
        }));
        return all;
    }

    private static Case of(int kind, String name, ProxyFault fault) {
        return Case.of(kind, name + ", in a batch", court -> run(court, FEW, fault));
    }

    private static Finding run(Court court, int posts, ProxyFault fault) throws InterruptedException {
        court.onCreate(fault);
        return judged(court, 0, posts);
    }

    private static Finding judged(Court court, int from, int to) throws InterruptedException {
        List<NewPost> posts = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String mark = String.format(Locale.ROOT, "k%05dx", i);
            marks.add(mark);
            posts.add(court.post("Fresh bread, " + mark));
        }
        return court.judgedBatch(posts, marks);
    }

    /** What was answered before must not be lost. */
    private static Finding later(Court court) throws InterruptedException {
        court.onCreate(ProxyFaults.none());
        return run(court, MANY, ProxyFaults.interim(103, 103));
    }

    private static Finding another(Court court) throws InterruptedException {
        Finding first = run(court, FEW, ProxyFaults.none());
        if (!first.verdict().holds()) {
            return first;
        }
        court.onCreate(ProxyFaults.earlier(court.speech()::isCreate));
        return judged(court, FEW, 2 * FEW);
    }

    private static String exchanged(String body) {
        return Json.changed(body, root -> {
            ObjectNode data = (ObjectNode) root.path("data");
            Iterator<String> names = data.fieldNames();
            String one = names.next();
            String other = names.next();
            JsonNode first = data.path(one);
            data.set(one, data.path(other));
            data.set(other, first);
        });
    }
}
