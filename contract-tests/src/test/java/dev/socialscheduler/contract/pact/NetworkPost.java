package dev.socialscheduler.contract.pact;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.InstagramStickers;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata.License;
import dev.socialscheduler.metadata.YouTubeMetadata.Privacy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A post with everything that can be said to one network only. */
enum NetworkPost {
    BLUESKY_LINK(BlueskyMetadata.builder().link(new Asset.Link(Examples.PAGE)).build()),
    FACEBOOK_POST(FacebookMetadata.builder(PostType.POST)
            .firstComment("More in the shop")
            .build()),
    FACEBOOK_ANNOTATED(FacebookMetadata.builder(PostType.POST)
            .annotations(List.of(
                    FacebookMetadata.Annotation.builder("123", List.of(0, 5), "Fresh", "https://facebook.example/123")
                            .build()))
            .build()),
    GOOGLE_NEWS(google(GoogleBusinessWhatsNew.builder()
            .button(Action.LEARN_MORE)
            .linkText("https://example.com/rye")
            .build())),
    GOOGLE_OFFER(google(GoogleBusinessOffer.builder("Two for one", Examples.DUE, Instant.parse("2026-12-24T12:00:00Z"))
            .code("RYE2")
            .linkText("https://example.com/offer")
            .terms("One a person")
            .build())),
    GOOGLE_EVENT(google(GoogleBusinessEvent.builder("Open bakery", Examples.DUE, Instant.parse("2026-12-01T18:00:00Z"))
            .button(Action.BOOK)
            .linkText("https://example.com/open")
            .build())),
    INSTAGRAM_POST(InstagramMetadata.builder(PostType.POST)
            .shareToFeed(true)
            .firstComment("More in the shop")
            .linkText("https://example.com/link")
            .location(InstagramMetadata.Location.builder()
                    .id("4711")
                    .text("Harbour")
                    .build())
            .build()),
    INSTAGRAM_STORY(InstagramMetadata.builder(PostType.STORY)
            .shareToFeed(false)
            .stickers(InstagramStickers.builder()
                    .text("New")
                    .music("A waltz")
                    .products("Rye")
                    .topics("#bread")
                    .other("A poll")
                    .build())
            .build()),
    LINKEDIN(LinkedInMetadata.builder().firstComment("More on our page").build()),
    LINKEDIN_ANNOTATED(LinkedInMetadata.builder()
            .annotations(List.of(LinkedInMetadata.Annotation.builder()
                    .id("1")
                    .linkText("https://linkedin.example/1")
                    .entity("urn:li:organization:1")
                    .vanityName("bakery")
                    .localizedName("Bakery")
                    .start(0)
                    .length(5)
                    .build()))
            .build()),
    MASTODON(MastodonMetadata.builder().spoilerText("Contains gluten").build()),
    PINTEREST(PinterestMetadata.builder("board-sourdough")
            .title("Rye")
            .urlText("https://example.com/rye")
            .build()),
    THREADS(ThreadsMetadata.builder()
            .type(PostType.POST)
            .topic("bread")
            .locationId("4711")
            .locationName("Harbour")
            .build()),
    TIKTOK(TikTokMetadata.builder().title("Rye").build()),
    TWITTER_MADE_BY_A_MACHINE(TwitterMetadata.builder().aiGenerated(true).build()),
    YOUTUBE(YouTubeMetadata.builder("Rye", "22")
            .privacy(Privacy.UNLISTED)
            .license(License.YOUTUBE)
            .notifySubscribers(false)
            .embeddable(true)
            .madeForKids(false)
            .build());

    @SuppressWarnings("ImmutableEnumChecker") // records
    private final PostMetadata metadata;

    NetworkPost(PostMetadata metadata) {
        this.metadata = metadata;
    }

    private static GoogleBusinessMetadata google(GoogleBusinessMetadata.Details details) {
        return GoogleBusinessMetadata.builder(details).title("Rye").build();
    }

    Network network() {
        return metadata.network();
    }

    /** Returns what comes back of the metadata: not who is mentioned on LinkedIn, which no answer tells. */
    PostMetadata told() {
        return this == LINKEDIN_ANNOTATED ? LinkedInMetadata.builder().build() : metadata;
    }

    Set<Capability> needs() {
        EnumSet<Capability> needs = EnumSet.of(Capability.NETWORK_METADATA);
        if (this == TWITTER_MADE_BY_A_MACHINE) {
            needs.add(Capability.AI_LABELS);
        }
        return needs;
    }

    /** Returns the medium that the network demands, or null. */
    @Nullable
    Asset medium() {
        return switch (network()) {
            case INSTAGRAM, PINTEREST -> new Asset.Image(Examples.PICTURE);
            case YOUTUBE -> new Asset.Video(Examples.FILM);
            case TIKTOK -> new Asset.Video(Examples.FILM, Duration.ofMillis(1500), null);
            default -> null;
        };
    }

    /** Returns what the library is asked to make, with the medium that the network demands, if it can be sent. */
    NewPost asked(Predicate<Capability> can) {
        NewPost.Builder post = NewPost.on(Examples.channel(network()))
                .text(Examples.TEXT)
                .metadata(metadata)
                .queue();
        Asset medium = medium();
        if (medium instanceof Asset.Video && !can.test(Capability.VIDEOS)) {
            medium = network() == Network.TIKTOK ? new Asset.Image(Examples.PICTURE) : null;
        }
        if (medium instanceof Asset.Image && !can.test(Capability.IMAGES)) {
            medium = null;
        }
        return (medium == null ? post : post.asset(medium)).build();
    }
}
