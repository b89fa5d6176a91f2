package dev.socialscheduler.backend.v1;

import com.squareup.moshi.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wire shapes of posts, which v1 calls updates. */
final class PostWire {

    private PostWire() {}

    public record Update(
            @Nullable String id,
            @Json(name = "_id") @Nullable String underscoreId,
            @Json(name = "profile_id") @Nullable String profileId,
            @Json(name = "profile_service") @Nullable String profileService,
            @Nullable String status,
            @Nullable String text,
            @Nullable String via,
            @Json(name = "created_at") @Nullable Long createdAt,
            @Json(name = "updated_at") @Nullable Long updatedAt,
            @Json(name = "due_at") @Nullable Long dueAt,
            @Json(name = "scheduled_at") @Nullable Long scheduledAt,
            @Json(name = "sent_at") @Nullable Long sentAt,
            @Json(name = "shared_now") @Nullable Boolean sharedNow,
            @Json(name = "service_link") @Nullable String serviceLink,
            @Nullable MediaList media,
            @Json(name = "extra_media") @Nullable MediaList extraMedia,
            @Nullable Figures statistics,
            EnvelopeWire.@Nullable Notice error,
            @Nullable Retweet retweet) {}

    /** An object at one time and an array at another; see {@link LenientAdapters}. */
    public record MediaList(List<Media> items) {}

    public record Media(
            @Nullable String link,
            @Nullable String title,
            @Nullable String picture,
            @Nullable String photo,
            @Nullable String thumbnail) {}

    /** An object with a number for each of some keys, or an empty array; see {@link LenientAdapters}. */
    public record Figures(Map<String, Double> values) {}

    public record Retweet(
            @Json(name = "tweet_id") @Nullable String tweetId,
            @Nullable String comment) {}
}
