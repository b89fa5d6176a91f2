package dev.socialscheduler.contract.networks;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.contract.networks.SamplePosts.Sample;
import dev.socialscheduler.metadata.PostMetadata;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts on every network, most of them wrong in one place or two; the same ones for the same seed. */
final class GeneratedPosts {

    private static final List<String> PIECES = List.of(
            "a",
            "word ",
            "é",
            "e\u0301",
            "日",
            "\uD83D\uDE80",
            "👩‍👩‍👧‍👦",
            "🇩🇰",
            "1\uFE0F\u20E3",
            "👍🏽",
            "\u20AC",
            "“q”",
            "한",
            " https://example.com/a/very/long/path?with=a&query=b ",
            " (https://e.org/a_(b)). ",
            " http://e.org ",
            " @ann@far.example ",
            "\n",
            "\uD835\uDC00",
            "नमस्ते ",
            "مرحبا ");

    /** Lengths around those that networks set. */
    private static final int[] EDGES = {50, 100, 280, 300, 500, 700, 1_250, 2_196, 2_200, 3_000, 4_000, 5_000, 25_000};

    private static final List<String> CHANNELS = List.of(
            "instagram:all",
            "facebook:all",
            "twitter:all",
            "twitter:paid",
            "linkedin:all",
            "pinterest:all",
            "tiktok:all",
            "googlebusiness:all",
            "startPage:all",
            "mastodon:all",
            "youtube:all",
            "threads:all",
            "bluesky:all",
            "substack:all",
            "whatsapp:all");

    private static final List<URI> ADDRESSES = List.of(
            SamplePosts.PICTURE,
            SamplePosts.PICTURE,
            SamplePosts.PICTURE,
            URI.create("http://example.com/a.jpg"),
            URI.create("/a.jpg"),
            URI.create("https://ann:secret@example.com/a.jpg"));

    private final SplittableRandom random;
    private final List<PostMetadata> metadata;

    GeneratedPosts(long seed) {
        random = new SplittableRandom(seed);
        metadata = new ArrayList<>();
        SamplePosts.smallest().forEach(sample -> keep(sample.post().metadata()));
        SamplePosts.fullest().forEach(sample -> keep(sample.post().metadata()));
        BrokenPosts.all().forEach(broken -> keep(broken.post().metadata()));
    }

    private void keep(@Nullable PostMetadata said) {
        if (said != null) {
            metadata.add(said);
        }
    }

    Sample next() {
        String channel = pick(CHANNELS);
        List<Sample> good = Stream.concat(SamplePosts.smallest(), SamplePosts.fullest())
                .filter(sample -> sample.channel().equals(channel))
                .toList();
        Parts parts = new Parts(good.isEmpty() ? SamplePosts.sample(channel, post -> post.text("x")) : pick(good));
        int changes = random.nextInt(10) < 7 ? 1 : 2;
        for (int i = 0; i < changes; i++) {
            change(parts);
        }
        return new Sample(channel, parts.post());
    }

    private void change(Parts parts) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> parts.text = text();
            case 3 -> parts.text = random.nextBoolean() ? "" : " \n";
            case 4 -> parts.text = parts.text + (random.nextBoolean() ? "\u0007" : "\u0000");
            case 5 -> parts.assets = List.of();
            case 6 -> parts.assets = some(i -> asset());
            case 7 -> parts.metadata = null;
            case 8 -> parts.metadata = pick(metadata);
            case 9 -> parts.metadata = ownMetadata(parts);
            case 10 -> parts.thread = some(i -> item());
            default -> parts.isLate = true;
        }
    }

    /** Of the same network, so that something else is wrong with it than that. */
    private @Nullable PostMetadata ownMetadata(Parts parts) {
        PostMetadata before = parts.metadata;
        List<PostMetadata> own = metadata.stream()
                .filter(each -> before != null && each.network() == before.network())
                .toList();
        return own.isEmpty() ? before : pick(own);
    }

    private String text() {
        int length = EDGES[random.nextInt(EDGES.length)] + random.nextInt(-2, 3);
        List<String> pieces = random.nextInt(3) == 0 ? PIECES.subList(0, 2) : PIECES;
        StringBuilder text = new StringBuilder("t");
        while (text.length() < length) {
            String piece = pick(pieces);
            text.append(text.length() + piece.length() > length ? "x" : piece);
        }
        return text.toString();
    }

    private Asset asset() {
        URI url = pick(ADDRESSES);
        return switch (random.nextInt(8)) {
            case 0 -> new Asset.Image(url, "A", pick(ADDRESSES), null, List.of(new Asset.UserTag("@a", 0, 1.2)));
            case 1 -> new Asset.Image(url, null, null, null, List.of(new Asset.UserTag("@a", 0, 1)));
            case 2 -> new Asset.Image(url, "A", null, url, List.of());
            case 3 -> new Asset.Video(url);
            case 4 -> new Asset.Video(url, Duration.ofSeconds(1), null);
            case 5 -> new Asset.Document(url, random.nextBoolean() ? "D" : " ", pick(ADDRESSES));
            case 6 -> new Asset.Link(SamplePosts.PAGE);
            default -> new Asset.Image(url);
        };
    }

    private Asset.Link card() {
        return new Asset.Link(pick(ADDRESSES), "T", null, random.nextBoolean() ? pick(ADDRESSES) : null);
    }

    private ThreadPost item() {
        String text = random.nextInt(4) == 0 ? text() : random.nextInt(4) == 0 ? " " : "next";
        List<Asset> assets = random.nextInt(3) == 0 ? some(i -> asset()) : List.of();
        return ThreadPost.builder(text)
                .assets(assets)
                .link(random.nextInt(4) == 0 ? card() : null)
                .build();
    }

    private <T> List<T> some(IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(1, 3)).mapToObj(one).toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A post that is being changed. */
    private static final class Parts {
        private String text;
        private List<Asset> assets;
        private @Nullable PostMetadata metadata;
        private List<ThreadPost> thread;
        private boolean isLate;

        Parts(Sample good) {
            text = good.post().text();
            assets = good.post().assets();
            metadata = good.post().metadata();
            thread = good.post().thread();
        }

        NewPost post() {
            NewPost.Builder post =
                    NewPost.on(new ChannelId("anywhere")).text(text).thread(thread.toArray(ThreadPost[]::new));
            assets.forEach(post::asset);
            if (metadata != null) {
                post.metadata(metadata);
            }
            return (isLate ? post.at(NetworkWorld.NOW.minusSeconds(60)) : post).build();
        }
    }
}
