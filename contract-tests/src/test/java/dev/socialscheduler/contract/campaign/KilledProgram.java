package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A program that makes many posts, keeps a journal of what it hears, and is killed again and again: each life begins with
 * a new scheduler, finds out what became of what was open, and goes on. Not thread-safe.
 */
final class KilledProgram implements BatchListener {

    private final List<Wish> wishes;
    private final Random random;
    private final Map<Integer, String> open = new TreeMap<>();
    private final Map<Integer, Told> done = new TreeMap<>();
    private List<Integer> asked = List.of();
    private int life;
    private int lives;

    KilledProgram(List<Wish> wishes, long seed) {
        this.wishes = wishes;
        this.random = new Random(seed);
    }

    /** Lives until every wish is settled; returns how many lives it took. */
    int run(Supplier<SocialScheduler> schedulers) {
        while (done.size() < wishes.size()) {
            lives++;
            life = 1 + random.nextInt(40);
            try (SocialScheduler scheduler = schedulers.get()) {
                settle(scheduler);
                create(scheduler);
            } catch (Killed | SchedulerException e) {
                // The next life goes on.
            }
        }
        return lives;
    }

    private void settle(SocialScheduler scheduler) {
        List<Integer> places = List.copyOf(open.keySet());
        List<String> known = done.values().stream()
                .filter(Told.Created.class::isInstance)
                .map(told -> ((Told.Created) told).id().value())
                .toList();
        List<Reconciliation> settled = scheduler.reconcile(open.values().stream()
                .map(token -> PendingOutcome.parse(token).withOthers(known))
                .toList());
        for (int i = 0; i < places.size(); i++) {
            if (!(settled.get(i) instanceof Reconciliation.Unsettled)) {
                open.remove(places.get(i));
            }
            if (settled.get(i) instanceof Reconciliation.PostFound found) {
                done.put(places.get(i), Told.of(found.post()));
            }
        }
    }

    private void create(SocialScheduler scheduler) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            if (!done.containsKey(i) && !open.containsKey(i)) {
                left.add(i);
            }
        }
        asked = left;
        List<NewPost> posts = left.stream().map(i -> wishes.get(i).post()).toList();
        scheduler.createPosts(posts, this);
    }

    @Override
    public void sending(List<Sending> posts) {
        posts.forEach(post -> open.put(asked.get(post.index()), post.pending().token()));
        live();
    }

    @Override
    public void done(int index, PostResult result) {
        live();
        int place = asked.get(index);
        if (result instanceof PostResult.Unknown unknown) {
            open.put(place, unknown.reason().pending().orElseThrow().token());
            return;
        }
        open.remove(place);
        boolean isFinal = !(result instanceof PostResult.Refused refused) || CarefulClient.isFinal(refused.reason());
        if (isFinal && done.put(place, Told.of(result)) != null) {
            throw new AssertionError("told twice: " + result);
        }
    }

    private void live() {
        if (--life == 0) {
            throw new Killed();
        }
    }

    Told[] told() {
        return done.values().toArray(Told[]::new);
    }

    /** Nobody can do anything about it. */
    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
