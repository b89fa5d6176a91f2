package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.emulator.Emulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The end of a campaign: everything late arrives, what is unknown is settled, and what is then known to be missing is
 * asked for again. Whatever a client was told must be so.
 */
final class Settlement {

    /** Lets everything arrive that was under way. */
    private static final Duration LATEST = Duration.ofMinutes(1);

    private final Emulator emulator;
    private final List<Wish> wishes;
    private final Told[] told;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int unknown;
    private int doubts;
    private int absent;

    Settlement(Emulator emulator, List<Wish> wishes, Told[] told) {
        this.emulator = emulator;
        this.wishes = wishes;
        this.told = told;
        emulator.clock().advance(LATEST);
        Books.existing(emulator).forEach((key, ids) -> ids.forEach(id -> owners.put(id, key)));
    }

    /** Settles what a client of the library does not know; a naive one knows everything, or so it thinks. */
    void settle(Client client) throws InterruptedException {
        for (int i = 0; i < told.length; i++) {
            if (told[i] instanceof Told.Created made) {
                take(i, made.id());
            }
        }
        List<Integer> open = IntStream.range(0, told.length)
                .filter(i -> told[i] instanceof Told.Unknown)
                .boxed()
                .toList();
        unknown = open.size();
        List<Optional<Post>> found = Settling.settle(
                client.scheduler(),
                open.stream().map(i -> ((Told.Unknown) told[i]).pending()).toList(),
                client instanceof BatchClient);
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int wish = open.get(i);
            found.get(i)
                    .ifPresentOrElse(
                            post -> {
                                take(wish, post.id());
                                told[wish] = Told.of(post);
                            },
                            () -> missing.add(wish));
        }
        absent = missing.size();
        checkMissing(missing);
        List<Told> again = client.ask(missing.stream().map(wishes::get).toList());
        for (int i = 0; i < again.size(); i++) {
            told[missing.get(i)] = again.get(i);
        }
        for (int i = 0; i < told.length; i++) {
            if (told[i] instanceof Told.Created made) {
                told[i] = sure(made, client);
            }
        }
    }

    /** Looks up what could not be looked up before: whether there is one more. */
    private Told sure(Told.Created made, Client client) {
        doubts += made.doubts().size();
        int surplus = made.surplus();
        for (Optional<Post> found : Settling.settle(client.scheduler(), made.doubts(), client instanceof BatchClient)) {
            if (!found.map(Post::id).equals(Optional.of(made.id()))) {
                complaints.add("false: " + made.id() + " was made, but settling found " + found.map(Post::id));
            }
            Optional<Told.Created> again = found.map(Told::of);
            surplus += again.map(Told.Created::surplus).orElse(0);
            again.filter(created -> !created.doubts().isEmpty())
                    .ifPresent(created ->
                            complaints.add("false: " + made.id() + " is still in doubt when all is settled"));
        }
        return new Told.Created(made.id(), surplus, List.of());
    }

    private void take(int i, PostId id) {
        String key = owners.get(id.value());
        if (!wishes.get(i).key().equals(key)) {
            complaints.add("false: " + wishes.get(i).key() + " got " + id + ", which is " + key);
        }
        if (!taken.add(id.value())) {
            complaints.add("false: " + wishes.get(i).key() + " got " + id + ", which is somebody else's too");
        }
    }

    /** What is said not to exist must not: there is no post of its key that is nobody's. */
    private void checkMissing(List<Integer> missing) {
        Set<String> keys = new HashSet<>();
        missing.forEach(i -> keys.add(wishes.get(i).key()));
        owners.forEach((id, key) -> {
            if (!taken.contains(id) && keys.contains(key)) {
                complaints.add("false: " + key + " was said to be missing, but is there as " + id);
            }
        });
    }

    int unknown() {
        return unknown;
    }

    int doubts() {
        return doubts;
    }

    int absent() {
        return absent;
    }

    List<String> complaints() {
        return complaints;
    }

    /** Compares what is wanted with what exists now. */
    Balance balance(boolean isNaive, boolean isOnce) {
        return Balance.of(wishes, told, Books.existing(emulator), isNaive, isOnce);
    }
}
