package dev.socialscheduler.contract.promise;

import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Effects;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Edits, deletions and publishing: answered about another post, or by an edge, or in no way that HTTP knows. */
final class Changes {

    private static final Answer NOWHERE = Answer.html(404);

    private static final Verb EDIT = new Verb(
            "an edit",
            (scheduler, id) ->
                    scheduler.editPost(id, PostEdit.builder().text("Changed").build()),
            post -> post.map(Post::text).filter("Changed"::equals).isPresent());

    private static final Verb DELETE = new Verb("a deletion", SocialScheduler::deletePost, Optional::isEmpty);

    private static final Verb PUBLISH = new Verb(
            "publishing",
            SocialScheduler::publishNow,
            post -> post.map(Post::status).filter(PostStatus.SENT::equals).isPresent());

    private Changes() {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        all.add(Case.of(2, "an edit that is answered about another post", court -> about(court, EDIT)));
        all.add(Case.of(2, "a deletion that is answered about another post", court -> about(court, DELETE))
                .notOn(Lane.V1, "v1's answer to a deletion names no post"));
        for (Verb verb : List.of(EDIT, DELETE, PUBLISH)) {
            all.add(of(1, "two 103 heads", verb, ProxyFaults.interim(103, 103)));
            all.add(of(13, "404 with HTML", verb, ProxyFaults.after(NOWHERE)));
            all.add(of(13, "409 with HTML", verb, ProxyFaults.after(Answer.html(409))));
        }
        all.add(Case.of(13, "a lost deletion, and an edge that finds nothing", Changes::nowhere));
        return all;
    }

    private static Case of(int kind, String name, Verb verb, ProxyFault fault) {
        return Case.of(kind, name + " after " + verb.name, court -> {
            PostId id = made(court);
            court.script().once(court.speech()::isWrite, fault);
            return trial(court, id, verb);
        });
    }

    private static PostId made(Court court) {
        return court.scheduler().createPost(court.post("Rye")).id();
    }

    private static Finding trial(Court court, PostId id, Verb verb) throws InterruptedException {
        Claim claim = Claim.ofEffect(() -> verb.call.accept(court.scheduler(), id));
        court.calm();
        boolean isApplied = verb.isApplied.test(court.emulator().world().post(id.value()));
        return Effects.judge(claim, isApplied, court.scheduler()::reconcile);
    }

    private static Finding about(Court court, Verb verb) throws InterruptedException {
        PostId first = made(court);
        PostId second = made(court);
        verb.call.accept(court.scheduler(), first);
        court.script().once(court.speech()::isWrite, ProxyFaults.earlier(court.speech()::isWrite));
        return trial(court, second, verb);
    }

    /** The post is there all the time. */
    private static Finding nowhere(Court court) throws InterruptedException {
        PostId id = made(court);
        court.script().once(court.speech()::isWrite, ProxyFaults.dropped());
        court.script().once(court.speech()::isWrite, ProxyFaults.instead(NOWHERE));
        return trial(court, id, DELETE);
    }

    private record Verb(String name, BiConsumer<SocialScheduler, PostId> call, Predicate<Optional<Post>> isApplied) {}
}
