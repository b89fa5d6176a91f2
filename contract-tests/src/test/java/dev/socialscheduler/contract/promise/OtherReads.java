package dev.socialscheduler.contract.promise;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.List;
import java.util.concurrent.Callable;

/** Kind 2, beyond creates: reads, edits and deletions are answered about another object. */
final class OtherReads {

    private OtherReads() {}

    static List<Case> cases() {
        return List.of(
                Case.of(2, "a post that is another", OtherReads::post),
                Case.of(2, "posts by their ids that are others", OtherReads::postsById),
                Case.of(2, "a channel that is another", OtherReads::channel),
                Case.of(2, "an edit that is answered about another post", OtherReads::edit),
                Case.of(2, "a deletion that is answered about another post", OtherReads::delete)
                        .notOn(Lane.V1, "v1's answer to a deletion names no post"));
    }

    private static PostId made(Court court, String text) {
        return court.scheduler().createPost(court.post(text)).id();
    }

    private static Finding post(Court court) {
        PostId first = made(court, "Rye");
        PostId second = made(court, "Spelt");
        court.scheduler().post(first);
        court.script().once(court.speech()::isPost, ProxyFaults.earlier(court.speech()::isPost));
        return found(second.value(), () -> court.scheduler().post(second).id().value());
    }

    private static Finding postsById(Court court) {
        PostId first = made(court, "Rye");
        PostId second = made(court, "Spelt");
        court.scheduler().postsById(List.of(first));
        court.script().once(court.speech()::isPost, ProxyFaults.earlier(court.speech()::isPost));
        return found(
                List.of(second).toString(),
                () -> court.scheduler().postsById(List.of(second)).stream()
                        .flatMap(found -> found.stream().map(Post::id))
                        .toList()
                        .toString());
    }

    private static Finding channel(Court court) {
        ChannelId first = court.channel("mastodon:harbour-bakery");
        ChannelId second = court.channel("bluesky:harbour-bakery");
        court.scheduler().channel(first);
        court.script().once(court.speech()::isChannel, ProxyFaults.earlier(court.speech()::isChannel));
        return found(
                second.value(), () -> court.scheduler().channel(second).id().value());
    }

    /** Right, or an exception of the library. */
    private static Finding found(String right, Callable<String> read) {
        try {
            String id = read.call();
            return new Finding(id.equals(right) ? Verdict.HELD : Verdict.WRONG_POST, "asked " + right + ", got " + id);
        } catch (SchedulerException e) {
            return new Finding(Verdict.HELD, e.getMessage());
        } catch (Exception | AssertionError | StackOverflowError e) {
            return new Finding(Verdict.FOREIGN, e.toString());
        }
    }

    private static Finding edit(Court court) {
        SocialScheduler scheduler = court.scheduler();
        PostId first = made(court, "Rye");
        PostId second = made(court, "Spelt");
        scheduler.editPost(first, PostEdit.builder().text("Rye again").build());
        court.script().once(court.speech()::isEdit, ProxyFaults.earlier(court.speech()::isEdit));
        return effect(
                court,
                second,
                "Spelt again",
                () -> scheduler.editPost(
                        second, PostEdit.builder().text("Spelt again").build()));
    }

    private static Finding effect(Court court, PostId id, String wanted, Runnable call) {
        try {
            call.run();
        } catch (SchedulerException e) {
            return new Finding(Verdict.HELD, e.getMessage());
        } catch (RuntimeException | AssertionError e) {
            return new Finding(Verdict.FOREIGN, e.toString());
        }
        String text = court.emulator()
                .world()
                .post(id.value())
                .map(dev.socialscheduler.emulator.world.Post::text)
                .orElse("");
        return new Finding(text.equals(wanted) ? Verdict.HELD : Verdict.LOST, "said to be done, but it is " + text);
    }

    private static Finding delete(Court court) {
        SocialScheduler scheduler = court.scheduler();
        PostId first = made(court, "Rye");
        PostId second = made(court, "Spelt");
        scheduler.deletePost(first);
        court.script().once(court.speech()::isDelete, ProxyFaults.earlier(court.speech()::isDelete));
        return effect(court, second, "", () -> scheduler.deletePost(second));
    }
}
