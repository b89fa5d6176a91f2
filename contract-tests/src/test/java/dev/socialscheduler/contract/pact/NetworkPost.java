package dev.socialscheduler.contract.pact;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.InstagramMetadata;
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
    BLUESKY_LINK(new BlueskyMetadata(new Asset.Link(Examples.PAGE))),
    FACEBOOK_POST(new FacebookMetadata(PostType.POST, List.of(), null, "More in the shop")),
    FACEBOOK_ANNOTATED(new FacebookMetadata(
            PostType.POST,
            List.of(new FacebookMetadata.Annotation("123", List.of(0, 5), "Fresh", "https://facebook.example/123")),
            null,
            null)),
    GOOGLE_NEWS(google(new GoogleBusinessMetadata.WhatsNew(Action.LEARN_MORE, "https://example.com/rye"))),
    GOOGLE_OFFER(google(new GoogleBusinessMetadata.Offer(
            "Two for one",
            Examples.DUE,
            Instant.parse("2026-12-24T12:00:00Z"),
            "RYE2",
            "https://example.com/offer",
            "One a person"))),
    GOOGLE_EVENT(google(new GoogleBusinessMetadata.Event(
            "Open bakery",
            Examples.DUE,
            Instant.parse("2026-12-01T18:00:00Z"),
            false,
            Action.BOOK,
            "https://example.com/open"))),
    INSTAGRAM_POST(new InstagramMetadata(
            PostType.POST,
            true,
            "More in the shop",
            "https://example.com/link",
            new InstagramMetadata.Location("4711", "Harbour"),
            null,
            null)),
    INSTAGRAM_STORY(new InstagramMetadata(
            PostType.STORY,
            false,
            null,
            null,
            null,
            new InstagramMetadata.Stickers("New", "A waltz", "Rye", "#bread", "A poll"),
            null)),
    LINKEDIN(new LinkedInMetadata(List.of(), null, "More on our page")),
    LINKEDIN_ANNOTATED(new LinkedInMetadata(
            List.of(new LinkedInMetadata.Annotation(
                    "1", "https://linkedin.example/1", "urn:li:organization:1", "bakery", "Bakery", 0, 5)),
            null,
            null)),
    MASTODON(new MastodonMetadata("Contains gluten")),
    PINTEREST(new PinterestMetadata("board-sourdough", "Rye", "https://example.com/rye")),
    THREADS(new ThreadsMetadata(PostType.POST, null, "bread", "4711", "Harbour")),
    TIKTOK(new TikTokMetadata("Rye", null)),
    TWITTER_MADE_BY_A_MACHINE(new TwitterMetadata(null, true)),
    YOUTUBE(new YouTubeMetadata("Rye", "22", Privacy.UNLISTED, License.YOUTUBE, false, true, false, null));

    @SuppressWarnings("ImmutableEnumChecker") // records
    private final PostMetadata metadata;

    NetworkPost(PostMetadata metadata) {
        this.metadata = metadata;
    }

    private static GoogleBusinessMetadata google(GoogleBusinessMetadata.Details details) {
        return new GoogleBusinessMetadata("Rye", details);
    }

    Network network() {
        return metadata.network();
    }

    /** Returns what comes back of the metadata: not who is mentioned on LinkedIn, which no answer tells. */
    PostMetadata told() {
        return this == LINKEDIN_ANNOTATED ? new LinkedInMetadata(List.of(), null, null) : metadata;
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
