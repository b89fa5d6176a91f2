package dev.socialscheduler.contract.promise;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.List;
import java.util.concurrent.Callable;

/** Kind 2, beyond writes: a read is answered about another object. */
final class OtherReads {

    private OtherReads() {}

    static List<Case> cases() {
        return List.of(
                Case.of(2, "a post that is another", OtherReads::post),
                Case.of(2, "posts by their ids that are others", OtherReads::postsById),
                Case.of(2, "a channel that is another", OtherReads::channel));
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
}
