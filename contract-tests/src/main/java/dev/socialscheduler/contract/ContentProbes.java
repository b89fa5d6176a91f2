package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.Tag;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Capabilities of a post's content. */
final class ContentProbes {

    private static final URI PICTURE = URI.create("https://example.com/a.jpg");
    private static final URI VIDEO = URI.create("https://example.com/a.mp4");
    private static final URI PAPER = URI.create("https://example.com/a.pdf");
    private static final URI PAGE = URI.create("https://example.com/page");

    private ContentProbes() {}

    static void addTo(Probe.Probes probes) {
        assets(probes);
        links(probes);
        probes.add(
                Capability.THREADS,
                c -> assertThat(made(c, Network.MASTODON, post -> post.thread(ThreadPost.of("Two")))
                                .thread())
                        .containsExactly(ThreadPost.of("Two")));
        probes.add(Capability.THREAD_MEDIA, ContentProbes::threadMedia, Capability.THREADS, Capability.IMAGES);
        probes.add(
                Capability.NETWORK_METADATA,
                c -> assertThat(made(
                                        c,
                                        Network.MASTODON,
                                        post -> post.metadata(MastodonMetadata.builder()
                                                .spoilerText("Spoiler")
                                                .build()))
                                .metadata())
                        .isEqualTo(MastodonMetadata.builder()
                                .spoilerText("Spoiler")
                                .build()));
        probes.add(Capability.RETWEETS, ContentProbes::retweet);
        probes.add(
                Capability.AI_LABELS,
                c -> assertThat(made(
                                        c,
                                        Network.TWITTER,
                                        post -> post.metadata(TwitterMetadata.builder()
                                                .aiGenerated(true)
                                                .build()))
                                .metadata())
                        .isEqualTo(TwitterMetadata.builder().aiGenerated(true).build()),
                Capability.NETWORK_METADATA);
        probes.add(Capability.TAGS, ContentProbes::tags);
    }

    private static void assets(Probe.Probes probes) {
        probes.add(
                Capability.IMAGES,
                c -> assertThat(sources(made(c, Network.FACEBOOK, post -> post.image(PICTURE))))
                        .containsExactly(PICTURE.toString()));
        probes.add(
                Capability.VIDEOS,
                c -> assertThat(sources(made(c, Network.FACEBOOK, post -> post.video(VIDEO))))
                        .containsExactly(VIDEO.toString()));
        probes.add(
                Capability.DOCUMENTS,
                c -> assertThat(sources(made(c, Network.LINKEDIN, post -> post.document(PAPER, "Paper", PICTURE))))
                        .containsExactly(PAPER.toString()));
        probes.add(
                Capability.SEVERAL_ASSETS,
                c -> assertThat(made(
                                        c,
                                        Network.FACEBOOK,
                                        post -> post.image(PICTURE).image(PICTURE))
                                .assets())
                        .hasSize(2),
                Capability.IMAGES);
        probes.add(
                Capability.ASSET_ORDER,
                c -> assertThat(sources(made(
                                c, Network.LINKEDIN, post -> post.video(VIDEO).image(PICTURE))))
                        .containsExactly(VIDEO.toString(), PICTURE.toString()),
                Capability.SEVERAL_ASSETS,
                Capability.VIDEOS,
                Capability.IMAGES);
        probes.add(
                Capability.ALT_TEXT,
                c -> assertThat(made(c, Network.FACEBOOK, post -> post.image(PICTURE, "A door"))
                                .assets())
                        .extracting(PostAsset::altText)
                        .containsExactly("A door"),
                Capability.IMAGES);
    }

    private static void links(Probe.Probes probes) {
        probes.add(
                Capability.LINK_CARDS,
                c -> assertThat(card(c, new Asset.Link(PAGE)).url()).isEqualTo(PAGE));
        probes.add(
                Capability.LINK_TEXTS,
                c -> assertThat(card(c, new Asset.Link(PAGE, "Title", null, null))
                                .title())
                        .isEqualTo("Title"),
                Capability.LINK_CARDS);
        probes.add(
                Capability.LINK_THUMBNAILS,
                c -> assertThat(card(c, new Asset.Link(PAGE, null, null, PICTURE))
                                .thumbnailUrl())
                        .isEqualTo(PICTURE),
                Capability.LINK_CARDS);
    }

    /** Creates a post on a network and reads it. */
    private static Post made(SchedulerContract contract, Network network, UnaryOperator<NewPost.Builder> with) {
        NewPost post =
                with.apply(NewPost.on(contract.channelOn(network)).text("One")).build();
        return contract.scheduler().post(contract.scheduler().createPost(post).id());
    }

    private static List<String> sources(Post post) {
        return post.assets().stream().map(PostAsset::sourceText).toList();
    }

    /** Returns the link card, which a backend stores as an asset or in the metadata. */
    private static Asset.Link card(SchedulerContract contract, Asset.Link link) {
        Post post = made(contract, Network.FACEBOOK, builder -> builder.asset(link));
        if (post.metadata() instanceof FacebookMetadata facebook && facebook.link() != null) {
            return facebook.link();
        }
        PostAsset asset = post.assets().stream()
                .filter(each -> each.type() == AssetType.LINK)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no link card in " + post));
        return new Asset.Link(Objects.requireNonNull(asset.source()), asset.title(), null, asset.thumbnail());
    }

    private static void threadMedia(SchedulerContract contract) {
        ThreadPost two = ThreadPost.builder("Two")
                .assets(List.of(new Asset.Image(PICTURE)))
                .build();

        assertThat(made(contract, Network.MASTODON, post -> post.thread(two)).thread())
                .containsExactly(two);
    }

    private static void retweet(SchedulerContract contract) {
        TwitterMetadata retweet = TwitterMetadata.builder()
                .retweet(TwitterMetadata.Retweet.builder("17").build())
                .build();

        assertThat(made(contract, Network.TWITTER, post -> post.metadata(retweet))
                        .metadata())
                .isInstanceOfSatisfying(
                        TwitterMetadata.class,
                        kept -> assertThat(kept.retweet()).isEqualTo(retweet.retweet()));
    }

    private static void tags(SchedulerContract contract) {
        var tag = contract.fixture().tag();

        assertThat(contract.scheduler()
                        .createPost(contract.text("Labelled").tags(tag).build())
                        .tags())
                .extracting(Tag::id)
                .containsExactly(tag);
    }
}
