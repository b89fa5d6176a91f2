package dev.socialscheduler.contract.promise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Kind 2: an answer is not that to the question, or the provider has stored something else. */
final class OtherAnswers {

    private static final String FIRST = "k00001x";
    private static final String SECOND = "k00002x";

    private OtherAnswers() {}

    static List<Case> cases() {
        return List.of(
                Case.of(2, "the answer of another create, and no effect", court -> given(court, false)),
                Case.of(2, "the answer of another create, after the effect", court -> given(court, true)),
                Case.of(2, "the answer of another create, and no effect", court -> given(court, false))
                        .overHttp2(),
                Case.of(2, "the answer of an equal create, and no effect", OtherAnswers::equal),
                stored("stored in error", OtherAnswers::error, court -> court.post("Fresh bread, " + FIRST)),
                stored("stored for another time", OtherAnswers::later, court -> court.timed("Fresh bread, " + FIRST)),
                stored(
                        "stored without its picture",
                        OtherAnswers::bare,
                        court -> court.picture("Bread, " + FIRST, "a.jpg")),
                stored("stored as a draft", OtherAnswers::draft, court -> court.post("Fresh bread, " + FIRST))
                        .notOn(Lane.V1, "v1 has no drafts"),
                stored("stored in part", OtherAnswers::cut, court -> court.post("Fresh bread, every day, " + FIRST)));
    }

    /** What a create is answered with is the answer to an earlier one. */
    private static Finding given(Court court, boolean hasEffect) throws InterruptedException {
        Call first = court.create(court.post("Rye, " + FIRST), FIRST);
        court.onCreate(earlier(court, hasEffect));
        Call second = court.create(court.post("Spelt, " + SECOND), SECOND);
        return court.judgedEach(List.of(first, second));
    }

    private static ProxyFault earlier(Court court, boolean hasEffect) {
        return hasEffect
                ? ProxyFaults.earlierAfter(court.speech()::isCreate)
                : ProxyFaults.earlier(court.speech()::isCreate);
    }

    private static Finding equal(Court court) throws InterruptedException {
        NewPost post = court.post("Rye, " + FIRST);
        Call first = court.create(post, FIRST);
        court.onCreate(earlier(court, false));
        Call second = court.create(post, FIRST);
        return court.judged(first, second);
    }

    private static Case stored(String name, Consumer<ObjectNode> change, Function<Court, NewPost> post) {
        return Case.of(2, name, court -> {
            court.natureOfBodies(Json.posts(change));
            return court.judged(court.create(post.apply(court), FIRST));
        });
    }

    private static void error(ObjectNode post) {
        post.put("status", "error");
    }

    private static void draft(ObjectNode post) {
        post.put("status", "draft");
    }

    private static void later(ObjectNode post) {
        if (post.has("dueAt")) {
            post.put("dueAt", Court.START.plus(Duration.ofDays(31)).toString());
        } else {
            post.put("due_at", Court.START.plus(Duration.ofDays(31)).getEpochSecond());
        }
    }

    private static void bare(ObjectNode post) {
        if (post.has("assets")) {
            post.putArray("assets");
        }
        post.remove(List.of("media", "extra_media"));
    }

    private static void cut(ObjectNode post) {
        if (post.path("text").asText().contains(FIRST)) {
            post.put("text", "Fresh bread");
        }
    }
}
