package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.WireName;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.Link;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.Metadata;
import dev.socialscheduler.backend.graphql.internal.current.MetadataInputWire.ThreadItem;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.InstagramStickers;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes metadata together with the thread and the link card, which the API keeps in the same place. */
public final class MetadataEncoder {

    private final @Nullable List<ThreadItem> thread;
    private final Asset.@Nullable Link card;

    public MetadataEncoder(@Nullable List<ThreadItem> thread, Asset.@Nullable Link card) {
        this.thread = thread;
        this.card = card;
    }

    public Metadata encode(Network network, @Nullable PostMetadata said) {
        PostMetadata metadata = said == null ? nothingSaid(network) : said;
        Metadata wire = new Metadata();
        if (metadata instanceof TwitterMetadata twitter) {
            wire.twitter = twitter(twitter);
        } else if (metadata instanceof MastodonMetadata mastodon) {
            wire.mastodon = new MetadataInputWire.Mastodon(thread, mastodon.spoilerText());
        } else if (metadata instanceof ThreadsMetadata threads) {
            wire.threads = threads(threads);
        } else if (metadata instanceof BlueskyMetadata bluesky) {
            wire.bluesky = new MetadataInputWire.Bluesky(thread, card(bluesky.link()));
        } else if (metadata instanceof FacebookMetadata facebook) {
            wire.facebook = facebook(facebook);
        } else if (metadata instanceof LinkedInMetadata linkedIn) {
            wire.linkedin = linkedIn(linkedIn);
        } else if (metadata instanceof SubstackMetadata substack) {
            wire.substack = new MetadataInputWire.Substack(card(substack.link()));
        } else {
            encodePlain(metadata, wire);
        }
        return wire;
    }

    /** Networks without threads and link cards in their metadata. */
    private static void encodePlain(PostMetadata metadata, Metadata wire) {
        if (metadata instanceof InstagramMetadata instagram) {
            wire.instagram = instagram(instagram);
        } else if (metadata instanceof PinterestMetadata pinterest) {
            wire.pinterest =
                    new MetadataInputWire.Pinterest(pinterest.title(), pinterest.urlText(), pinterest.boardServiceId());
        } else if (metadata instanceof GoogleBusinessMetadata google) {
            wire.google = GoogleBusinessEncoder.encode(google);
        } else if (metadata instanceof YouTubeMetadata youTube) {
            wire.youtube = youTube(youTube);
        } else if (metadata instanceof TikTokMetadata tikTok) {
            wire.tiktok = new MetadataInputWire.TikTok(tikTok.title(), tikTok.aiGenerated());
        }
    }

    /** Holds a thread or link card of a post without any other network metadata. */
    private static PostMetadata nothingSaid(Network network) {
        return switch (network) {
            case TWITTER -> TwitterMetadata.builder().build();
            case MASTODON -> MastodonMetadata.builder().build();
            case THREADS -> ThreadsMetadata.builder().build();
            case BLUESKY -> BlueskyMetadata.builder().build();
            case FACEBOOK -> FacebookMetadata.post();
            case LINKEDIN -> LinkedInMetadata.builder().build();
            case SUBSTACK -> SubstackMetadata.builder().build();
            default -> throw new IllegalStateException("No field for " + network + " depends on its metadata.");
        };
    }

    private @Nullable Link card(Asset.@Nullable Link inMetadata) {
        Asset.Link link = inMetadata == null ? card : inMetadata;
        return link == null ? null : link(link);
    }

    static Link link(Asset.Link link) {
        URI thumbnail = link.thumbnailUrl();
        return new Link(
                link.url().toString(),
                link.title(),
                link.description(),
                thumbnail == null ? null : new MetadataInputWire.Thumbnail(thumbnail.toString()));
    }

    private MetadataInputWire.Twitter twitter(TwitterMetadata twitter) {
        TwitterMetadata.Retweet retweet = twitter.retweet();
        return new MetadataInputWire.Twitter(
                retweet == null ? null : new MetadataInputWire.Retweet(retweet.id(), retweet.comment()),
                thread,
                twitter.aiGenerated());
    }

    private MetadataInputWire.Threads threads(ThreadsMetadata threads) {
        return new MetadataInputWire.Threads(
                word(threads.type()),
                thread,
                card(threads.link()),
                threads.topic(),
                threads.locationId(),
                threads.locationName());
    }

    private MetadataInputWire.Facebook facebook(FacebookMetadata facebook) {
        return new MetadataInputWire.Facebook(
                facebook.type().wireName(),
                Wires.listOrNull(
                        facebook.annotations(),
                        a -> new MetadataInputWire.FacebookAnnotation(a.content(), a.indices(), a.text(), a.urlText())),
                card(facebook.link()),
                facebook.firstComment());
    }

    private MetadataInputWire.LinkedIn linkedIn(LinkedInMetadata linkedIn) {
        return new MetadataInputWire.LinkedIn(
                Wires.listOrNull(
                        linkedIn.annotations(),
                        a -> new MetadataInputWire.LinkedInAnnotation(
                                a.id(),
                                a.linkText(),
                                a.entity(),
                                a.vanityName(),
                                a.localizedName(),
                                a.start(),
                                a.length())),
                card(linkedIn.link()),
                linkedIn.firstComment());
    }

    private static MetadataInputWire.Instagram instagram(InstagramMetadata instagram) {
        InstagramMetadata.Location at = instagram.location();
        InstagramStickers s = instagram.stickers();
        return new MetadataInputWire.Instagram(
                instagram.type().wireName(),
                instagram.shareToFeed(),
                instagram.firstComment(),
                instagram.linkText(),
                at == null ? null : new MetadataInputWire.Location(at.id(), at.text()),
                s == null
                        ? null
                        : new MetadataInputWire.Stickers(s.text(), s.music(), s.products(), s.topics(), s.other()),
                instagram.aiGenerated());
    }

    private static MetadataInputWire.Youtube youTube(YouTubeMetadata youTube) {
        return new MetadataInputWire.Youtube(
                youTube.title(),
                word(youTube.privacy()),
                youTube.categoryId(),
                word(youTube.license()),
                youTube.notifySubscribers(),
                youTube.embeddable(),
                youTube.madeForKids(),
                youTube.aiGenerated());
    }

    private static @Nullable String word(@Nullable WireName word) {
        return word == null ? null : word.wireName();
    }
}
