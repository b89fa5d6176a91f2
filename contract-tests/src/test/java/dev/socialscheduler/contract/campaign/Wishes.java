package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.emulator.Emulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes up what is wanted: the same for the same seed. Not thread-safe. */
final class Wishes {

    private static final List<String> CHANNELS = List.of(
            "bluesky:harbour-bakery",
            "mastodon:harbour-bakery",
            "threads:harbour-bakery",
            "facebook:harbour-bakery-page",
            "twitter:northwind-cycling",
            "linkedin:northwind-cycling-club",
            "bluesky:northwind-cycling");

    /** Channels whose network counts the posts of a day: nothing is published at once there. */
    private static final List<String> COUNTED = List.of("facebook:harbour-bakery-page");

    private static final List<String> THREADED = List.of("bluesky", "mastodon", "threads", "twitter");
    private static final Duration BEGIN = Duration.ofDays(300);
    private static final Duration APART = Duration.ofMinutes(170);

    private final Random random;
    private final Emulator emulator;
    private final boolean isV1;
    private final Instant start;
    private final Map<String, Integer> timed = new HashMap<>();

    private Wishes(long seed, Emulator emulator, boolean isV1) {
        this.random = new Random(seed);
        this.emulator = emulator;
        this.isV1 = isV1;
        this.start = emulator.clock().instant();
    }

    /** So many wishes; equal ones follow each other, so that several threads have them at the same time. */
    static List<Wish> seeded(long seed, int count, Emulator emulator, boolean isV1, boolean isGrouped) {
        Wishes wishes = new Wishes(seed, emulator, isV1);
        List<Wish> all = new ArrayList<>();
        for (int number = 0; all.size() < count; number++) {
            Wish wish = wishes.next(number);
            int times = wishes.random.nextInt(100) < 8 ? 2 + wishes.random.nextInt(2) : 1;
            for (int i = 0; i < times && all.size() < count; i++) {
                all.add(wish);
            }
            if (isGrouped && wishes.random.nextInt(100) < 20) {
                all.addAll(wishes.everywhere(++number));
            }
        }
        return all.subList(0, count);
    }

    /** The same for several channels, as campaigns want it; some of it twice. */
    private List<Wish> everywhere(int number) {
        String mark = mark(number);
        String text = text(mark);
        List<String> names = new ArrayList<>(CHANNELS);
        Collections.shuffle(names, random);
        List<Wish> all = new ArrayList<>();
        for (String name : names.subList(0, 2 + random.nextInt(names.size() - 1))) {
            ChannelId channel = new ChannelId(emulator.world().channel(name).id());
            Wish wish = new Wish(
                    Books.key(channel.value(), mark, "addToQueue"),
                    NewPost.on(channel).text(text).build());
            all.addAll(Collections.nCopies(random.nextInt(10) == 0 ? 2 : 1, wish));
        }
        return all;
    }

    private static String mark(int number) {
        return String.format(Locale.ROOT, "k%05dx", number);
    }

    private Wish next(int number) {
        String name = CHANNELS.get(random.nextInt(CHANNELS.size()));
        String mark = mark(number);
        ChannelId channel = new ChannelId(emulator.world().channel(name).id());
        NewPost.Builder post = NewPost.on(channel);
        content(post, name, mark);
        String mode = mode(post, name);
        return new Wish(Books.key(channel.value(), mark, mode), post.build());
    }

    private void content(NewPost.Builder post, String name, String mark) {
        int kind = random.nextInt(10);
        boolean isPicture = kind == 0 && !name.startsWith("twitter");
        if (kind <= 1) {
            post.image(URI.create("https://example.com/" + mark + ".jpg"));
        }
        if (!isPicture) {
            post.text(text(mark));
        }
        boolean isThread = kind == 2 && !isV1 && THREADED.contains(name.split(":", -1)[0]);
        if (isThread) {
            post.thread(ThreadPost.of("And   then, " + mark), ThreadPost.of("the end https://example.com/end "));
        }
    }

    private String text(String mark) {
        return switch (random.nextInt(4)) {
            case 0 -> "Fresh bread, " + mark;
            case 1 -> "  Harbour  news\t" + mark + " \n\n https://example.com/news?id=" + mark + "&from=campaign  ";
            case 2 -> mark + " Grüße vom Hafen, 🍞 & \"more\"\nhttps://example.com/a_(b) http://example.com/ ";
            default -> "\n" + mark + "  " + "rye ".repeat(1 + random.nextInt(30));
        };
    }

    private String mode(NewPost.Builder post, String name) {
        int dice = random.nextInt(100);
        if (dice < 10 && !isV1) {
            post.asDraft();
            return Books.DRAFT;
        }
        if (dice < 30 && !COUNTED.contains(name)) {
            post.now();
            return "shareNow";
        }
        if (dice < 35) {
            post.next();
            return "shareNext";
        }
        if (dice < 55) {
            return "addToQueue";
        }
        int earlier = timed.merge(name, 1, Integer::sum);
        post.at(start.plus(BEGIN).plus(APART.multipliedBy(earlier)));
        return "customScheduled";
    }
}
