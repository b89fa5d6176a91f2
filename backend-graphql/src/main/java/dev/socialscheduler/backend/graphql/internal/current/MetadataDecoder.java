package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Word;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostMetadataWire.Metadata;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata, wire to domain. A member that is not known here is no metadata: it never breaks a read. */
final class MetadataDecoder {

    private MetadataDecoder() {}

    static @Nullable PostMetadata decode(@Nullable Metadata wire) {
        if (wire == null) {
            return null;
        }
        String member = wire.__typename() == null ? "" : wire.__typename();
        return switch (member) {
            case "InstagramPostMetadata" -> instagram(wire);
            case "FacebookPostMetadata" -> facebook(wire);
            case "LinkedInPostMetadata" ->
                new LinkedInMetadata(List.of(), link(wire.linkAttachment()), wire.firstComment());
            case "TwitterPostMetadata" -> twitter(wire);
            case "PinterestPostMetadata" ->
                new PinterestMetadata(wire.board() == null ? null : wire.board().serviceId(), wire.title(), wire.url());
            case "GoogleBusinessPostMetadata" ->
                new GoogleBusinessMetadata(wire.title(), GoogleBusinessDecoder.decode(wire.details()));
            case "YoutubePostMetadata" -> youTube(wire);
            case "MastodonPostMetadata" -> new MastodonMetadata(wire.spoilerText());
            case "TiktokPostMetadata" -> new TikTokMetadata(wire.title(), wire.isAiGenerated());
            case "ThreadsPostMetadata" -> threads(wire);
            case "BlueskyPostMetadata" -> new BlueskyMetadata(link(wire.linkAttachment()));
            case "SubstackPostMetadata" -> new SubstackMetadata(link(wire.linkAttachment()));
            default -> null;
        };
    }

    static Asset.@Nullable Link link(PostMetadataWire.@Nullable Link link) {
        if (link == null) {
            return null;
        }
        String thumbnail = Wires.nonEmpty(link.thumbnail());
        return new Asset.Link(
                Wires.requiredUri(link.url(), "linkAttachment.url"),
                Wires.nonEmpty(link.title()),
                Wires.nonEmpty(link.text()),
                thumbnail == null ? null : Wires.requiredUri(thumbnail, "linkAttachment.thumbnail"));
    }

    private static InstagramMetadata instagram(Metadata wire) {
        PostMetadataWire.Location at = wire.geolocation();
        PostMetadataWire.Stickers s = wire.stickerFields();
        return new InstagramMetadata(
                PostType.of(wire.type()),
                Wires.isTrue(wire.shouldShareToFeed()),
                wire.firstComment(),
                wire.link(),
                at == null ? null : new InstagramMetadata.Location(at.id(), at.text()),
                s == null
                        ? null
                        : new InstagramMetadata.Stickers(s.text(), s.music(), s.products(), s.topics(), s.other()),
                wire.isAiGenerated());
    }

    private static FacebookMetadata facebook(Metadata wire) {
        return new FacebookMetadata(
                PostType.of(wire.type()),
                Wires.list(
                        wire.annotations(),
                        a -> new FacebookMetadata.Annotation(
                                Wires.required(a.content(), "annotations.content"),
                                Wires.list(a.indices(), index -> index),
                                Wires.required(a.text(), "annotations.text"),
                                Wires.required(a.url(), "annotations.url"))),
                link(wire.linkAttachment()),
                wire.firstComment());
    }

    private static TwitterMetadata twitter(Metadata wire) {
        PostMetadataWire.Retweet retweet = wire.retweet();
        return new TwitterMetadata(
                retweet == null ? null : new TwitterMetadata.Retweet(Wires.required(retweet.id(), "retweet.id"), null),
                wire.isAiGenerated());
    }

    private static ThreadsMetadata threads(Metadata wire) {
        return new ThreadsMetadata(
                PostType.of(wire.type()),
                link(wire.linkAttachment()),
                wire.topic(),
                wire.locationId(),
                wire.locationName());
    }

    private static YouTubeMetadata youTube(Metadata wire) {
        return new YouTubeMetadata(
                wire.title(),
                wire.category() == null ? null : wire.category().categoryId(),
                word(YouTubeMetadata.Privacy.class, wire.privacy(), YouTubeMetadata.Privacy.UNKNOWN),
                word(YouTubeMetadata.License.class, wire.license(), YouTubeMetadata.License.UNKNOWN),
                wire.notifySubscribers(),
                wire.embeddable(),
                wire.madeForKids(),
                wire.isAiGenerated());
    }

    private static <E extends Enum<E> & Word> @Nullable E word(Class<E> type, @Nullable String word, E unknown) {
        return word == null ? null : Word.find(type, word, unknown);
    }
}
