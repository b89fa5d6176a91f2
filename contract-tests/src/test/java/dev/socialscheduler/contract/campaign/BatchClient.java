package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A program that makes many posts with one call, and asks again for those that are known not to exist. */
final class BatchClient implements Client {

    private final SocialScheduler scheduler;
    private final Outage outage;

    BatchClient(SocialScheduler scheduler, Outage outage) {
        this.scheduler = scheduler;
        this.outage = outage;
    }

    @Override
    public SocialScheduler scheduler() {
        return scheduler;
    }

    @Override
    public List<Told> ask(List<Wish> wishes) throws InterruptedException {
        Told[] told = new Told[wishes.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            open.add(i);
        }
        for (int time = 1; !open.isEmpty(); time++) {
            List<PostResult> results =
                    create(open.stream().map(i -> wishes.get(i).post()).toList());
            List<Integer> again = new ArrayList<>();
            for (int i = 0; i < results.size(); i++) {
                told[open.get(i)] = Told.of(results.get(i));
                if (mayHelp(results.get(i)) && time < CarefulClient.MOST) {
                    again.add(open.get(i));
                }
            }
            open = again;
            if (!open.isEmpty()) {
                outage.await();
                pause(results);
            }
        }
        return List.of(told);
    }

    private List<PostResult> create(List<NewPost> posts) {
        Heard heard = new Heard();
        List<PostResult> results = scheduler.createPosts(posts, heard);
        heard.check(results);
        return results;
    }

    private static boolean mayHelp(PostResult result) {
        return result instanceof PostResult.Refused refused && !CarefulClient.isFinal(refused.reason());
    }

    private void pause(List<PostResult> results) throws InterruptedException {
        for (PostResult result : results) {
            SchedulerException reason = result instanceof PostResult.Refused refused ? refused.reason() : null;
            if (reason instanceof ServiceUnavailableException down && down.isPassing()) {
                outage.waitUntil(down.retryAt());
                return;
            }
        }
    }

    @Override
    public void close() {
        scheduler.close();
    }

    /** What a listener hears must be what is answered: of each post once, and of what may exist before it was sent. */
    private static final class Heard implements BatchListener {

        private final Set<Integer> sent = new HashSet<>();
        private final Map<Integer, PostResult> done = new TreeMap<>();

        @Override
        public void sending(List<Sending> posts) {
            for (Sending post : posts) {
                sent.add(post.index());
                if (done.containsKey(post.index())) {
                    throw new AssertionError("sent after its fate was told: " + done.get(post.index()));
                }
            }
        }

        @Override
        public void done(int index, PostResult result) {
            if (done.put(index, result) != null) {
                throw new AssertionError("told twice: " + result);
            }
        }

        void check(List<PostResult> results) {
            if (!List.copyOf(done.values()).equals(results)) {
                throw new AssertionError("told " + done + ", answered " + results);
            }
            for (int i = 0; i < results.size(); i++) {
                if (!(results.get(i) instanceof PostResult.Refused) && !sent.contains(i)) {
                    throw new AssertionError("never told to be sent: " + results.get(i));
                }
            }
        }
    }
}
