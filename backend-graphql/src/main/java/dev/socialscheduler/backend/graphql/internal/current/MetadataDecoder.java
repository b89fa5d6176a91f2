package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.WireName;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostMetadataWire.Metadata;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.InstagramStickers;
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
import org.jspecify.annotations.Nullable;

/** Decodes metadata. An unknown member is ignored: it never fails a read. */
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
                LinkedInMetadata.builder()
                        .link(link(wire.linkAttachment()))
                        .firstComment(wire.firstComment())
                        .build();
            case "TwitterPostMetadata" -> twitter(wire);
            case "PinterestPostMetadata" ->
                PinterestMetadata.partial()
                        .boardServiceId(
                                wire.board() == null ? null : wire.board().serviceId())
                        .title(wire.title())
                        .urlText(wire.url())
                        .build();
            case "GoogleBusinessPostMetadata" ->
                GoogleBusinessMetadata.partial()
                        .title(wire.title())
                        .details(GoogleBusinessDecoder.decode(wire.details()))
                        .build();
            case "YoutubePostMetadata" -> youTube(wire);
            case "MastodonPostMetadata" ->
                MastodonMetadata.builder().spoilerText(wire.spoilerText()).build();
            case "TiktokPostMetadata" ->
                TikTokMetadata.builder()
                        .title(wire.title())
                        .aiGenerated(wire.isAiGenerated())
                        .build();
            case "ThreadsPostMetadata" -> threads(wire);
            case "BlueskyPostMetadata" ->
                BlueskyMetadata.builder().link(link(wire.linkAttachment())).build();
            case "SubstackPostMetadata" ->
                SubstackMetadata.builder().link(link(wire.linkAttachment())).build();
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
        return InstagramMetadata.builder(PostType.of(wire.type()))
                .shareToFeed(Wires.isTrue(wire.shouldShareToFeed()))
                .firstComment(wire.firstComment())
                .linkText(wire.link())
                .location(
                        at == null
                                ? null
                                : InstagramMetadata.Location.builder()
                                        .id(at.id())
                                        .text(at.text())
                                        .build())
                .stickers(
                        s == null
                                ? null
                                : InstagramStickers.builder()
                                        .text(s.text())
                                        .music(s.music())
                                        .products(s.products())
                                        .topics(s.topics())
                                        .other(s.other())
                                        .build())
                .aiGenerated(wire.isAiGenerated())
                .build();
    }

    private static FacebookMetadata facebook(Metadata wire) {
        return FacebookMetadata.builder(PostType.of(wire.type()))
                .annotations(Wires.list(
                        wire.annotations(),
                        a -> FacebookMetadata.Annotation.builder(
                                        Wires.required(a.content(), "annotations.content"),
                                        Wires.list(a.indices(), index -> index),
                                        Wires.required(a.text(), "annotations.text"),
                                        Wires.required(a.url(), "annotations.url"))
                                .build()))
                .link(link(wire.linkAttachment()))
                .firstComment(wire.firstComment())
                .build();
    }

    private static TwitterMetadata twitter(Metadata wire) {
        PostMetadataWire.Retweet retweet = wire.retweet();
        return TwitterMetadata.builder()
                .retweet(
                        retweet == null
                                ? null
                                : TwitterMetadata.Retweet.builder(Wires.required(retweet.id(), "retweet.id"))
                                        .build())
                .aiGenerated(wire.isAiGenerated())
                .build();
    }

    private static ThreadsMetadata threads(Metadata wire) {
        return ThreadsMetadata.builder()
                .type(PostType.of(wire.type()))
                .link(link(wire.linkAttachment()))
                .topic(wire.topic())
                .locationId(wire.locationId())
                .locationName(wire.locationName())
                .build();
    }

    private static YouTubeMetadata youTube(Metadata wire) {
        return YouTubeMetadata.partial()
                .title(wire.title())
                .categoryId(wire.category() == null ? null : wire.category().categoryId())
                .privacy(word(YouTubeMetadata.Privacy.class, wire.privacy(), YouTubeMetadata.Privacy.UNKNOWN))
                .license(word(YouTubeMetadata.License.class, wire.license(), YouTubeMetadata.License.UNKNOWN))
                .notifySubscribers(wire.notifySubscribers())
                .embeddable(wire.embeddable())
                .madeForKids(wire.madeForKids())
                .aiGenerated(wire.isAiGenerated())
                .build();
    }

    private static <E extends Enum<E> & WireName> @Nullable E word(Class<E> type, @Nullable String word, E unknown) {
        return word == null ? null : WireName.find(type, word, unknown);
    }
}
