package dev.socialscheduler.backend.graphql.internal.current;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of metadata of new and changed posts. A null component is omitted. */
public final class MetadataInputWire {

    private MetadataInputWire() {}

    /** Exactly one field is set: that of the channel's network. A class, so that fields can be set one by one. */
    public static final class Metadata {
        @Nullable
        Instagram instagram;

        @Nullable
        Facebook facebook;

        @Nullable
        LinkedIn linkedin;

        @Nullable
        Twitter twitter;

        @Nullable
        Pinterest pinterest;

        @Nullable
        Google google;

        @Nullable
        Youtube youtube;

        @Nullable
        Mastodon mastodon;

        @Nullable
        Threads threads;

        @Nullable
        Bluesky bluesky;

        @Nullable
        TikTok tiktok;

        @Nullable
        Substack substack;
    }

    public record Instagram(
            String type,
            Boolean shouldShareToFeed,
            @Nullable String firstComment,
            @Nullable String link,
            @Nullable Location geolocation,
            @Nullable Stickers stickerFields,
            @Nullable Boolean isAiGenerated) {}

    public record Location(@Nullable String id, @Nullable String text) {}

    public record Stickers(
            @Nullable String text,
            @Nullable String music,
            @Nullable String products,
            @Nullable String topics,
            @Nullable String other) {}

    public record Facebook(
            String type,
            @Nullable List<FacebookAnnotation> annotations,
            @Nullable Link linkAttachment,
            @Nullable String firstComment) {}

    public record FacebookAnnotation(String content, List<Integer> indices, String text, String url) {}

    public record LinkedIn(
            @Nullable List<LinkedInAnnotation> annotations,
            @Nullable Link linkAttachment,
            @Nullable String firstComment) {}

    public record LinkedInAnnotation(
            String id,
            String link,
            String entity,
            String vanityName,
            String localizedName,
            Integer start,
            Integer length) {}

    public record Twitter(
            @Nullable Retweet retweet,
            @Nullable List<ThreadItem> thread,
            @Nullable Boolean isAiGenerated) {}

    public record Retweet(String id, @Nullable String comment) {}

    public record Pinterest(
            @Nullable String title,
            @Nullable String url,
            @Nullable String boardServiceId) {}

    public record Google(
            String type,
            @Nullable String title,
            @Nullable Offer detailsOffer,
            @Nullable Event detailsEvent,
            @Nullable WhatsNew detailsWhatsNew) {}

    public record Offer(
            String title,
            String startDate,
            String endDate,
            @Nullable String code,
            @Nullable String link,
            @Nullable String terms) {}

    public record Event(
            String title,
            String startDate,
            String endDate,
            Boolean isFullDayEvent,
            String button,
            @Nullable String link) {}

    public record WhatsNew(String button, @Nullable String link) {}

    public record Youtube(
            @Nullable String title,
            @Nullable String privacy,
            @Nullable String categoryId,
            @Nullable String license,
            @Nullable Boolean notifySubscribers,
            @Nullable Boolean embeddable,
            @Nullable Boolean madeForKids,
            @Nullable Boolean isAiGenerated) {}

    public record Mastodon(
            @Nullable List<ThreadItem> thread, @Nullable String spoilerText) {}

    public record Threads(
            @Nullable String type,
            @Nullable List<ThreadItem> thread,
            @Nullable Link linkAttachment,
            @Nullable String topic,
            @Nullable String locationId,
            @Nullable String locationName) {}

    public record Bluesky(
            @Nullable List<ThreadItem> thread, @Nullable Link linkAttachment) {}

    public record TikTok(@Nullable String title, @Nullable Boolean isAiGenerated) {}

    public record Substack(@Nullable Link linkAttachment) {}

    public record Link(
            String url,
            @Nullable String title,
            @Nullable String description,
            @Nullable Thumbnail thumbnail) {}

    public record Thumbnail(String url) {}

    public record ThreadItem(
            String text,
            PostInputWire.@Nullable Assets assets,
            @Nullable ThreadItemMetadata metadata) {}

    public record ThreadItemMetadata(
            @Nullable ThreadItemLink bluesky, @Nullable ThreadItemLink threads) {}

    public record ThreadItemLink(Link linkAttachment) {}
}
