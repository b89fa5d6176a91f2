package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ShareMode;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A post as an update, with display times in one zone. */
final class UpdateJson {
    private static final String CLIENT = "5e00aa11bb22cc33dd44ee90";

    private final V1Quirks quirks;
    private final ZoneId zone;
    private final Instant now;

    UpdateJson(V1Quirks quirks, ZoneId zone, Instant now) {
        this.quirks = quirks;
        this.zone = zone;
        this.now = now;
    }

    ObjectNode of(Post post, Channel channel, String accountId) {
        MediaJson media = new MediaJson(post, quirks);
        Fields fields = new Fields(quirks).id(post.id());
        begin(fields, post);
        timed(fields, post);
        fields.withPresent("media", media.node())
                .extraPresent("extra_media", media.others())
                .with("profile_id", post.channelId())
                .with("profile_service", post.network().wireName());
        sent(fields, post, channel);
        return fields.withPresent("retweet", retweet(post))
                .extra("shared_now", post.sharedNow())
                .with("status", UpdateStatus.of(post))
                .with("text", post.text())
                .with("text_formatted", Texts.html(post.text()))
                .extra("text_md5", Texts.md5(post.text()))
                .extra("type", media.type())
                .with("user_id", post.isNative() ? accountId : post.authorId())
                .with("via", isMadeHere(post) ? "api" : "chrome")
                .node();
    }

    private static void begin(Fields fields, Post post) {
        fields.extra("clicks_caveat", false)
                .withPresent("client_id", isMadeHere(post) ? CLIENT : null)
                .with("created_at", V1Json.seconds(post.createdAt()))
                .extraPresent("draft", UpdateStatus.isDraft(post) ? Boolean.TRUE : null)
                .extra("library_update_id", "")
                .extra("pinned", false)
                .extra("retweeted_tweet_id", "");
    }

    private void timed(Fields fields, Post post) {
        Instant due = post.dueAt();
        fields.with("day", DisplayTime.day(due, zone, now));
        if (due != null) {
            fields.with("due_at", V1Json.seconds(due));
        } else if (quirks.has(V1Quirk.NO_DUE_TIME_IS_NULL)) {
            fields.with("due_at", null);
        } else if (!quirks.has(V1Quirk.NO_DUE_TIME_IS_ABSENT)) {
            fields.with("due_at", 0);
        }
        fields.with("due_time", DisplayTime.clock(due, zone)).extra("updated_at", V1Json.seconds(post.updatedAt()));
        if (due != null && post.mode() == ShareMode.CUSTOM_SCHEDULED) {
            fields.extra("scheduled_at", V1Json.seconds(due));
        }
    }

    private void sent(Fields fields, Post post, Channel channel) {
        fields.withPresent("error", error(post));
        Instant sentAt = post.status() == PostStatus.SENT ? post.sentAt() : null;
        boolean isSent = sentAt != null;
        if (sentAt != null) {
            fields.with("sent_at", V1Json.seconds(sentAt));
            fields.withPresent("statistics", new StatisticsShape(quirks).of(Statistics.of(post)));
        }
        String link = "https://" + post.network().wireName() + ".example/" + channel.name() + "/" + post.id();
        fields.extraPresent("service_link", isSent ? link : null);
        if (isSent || quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS)) {
            fields.with("service_update_id", isSent ? Texts.digits(post.id()) : null);
        }
    }

    private @Nullable Object error(Post post) {
        String error = post.error();
        if (error == null || post.status() != PostStatus.ERROR) {
            return null;
        }
        return quirks.has(V1Quirk.UPDATE_ERROR_IS_OBJECT)
                ? V1Json.object().put("text", error).put("link", "https://help.example/errors")
                : error;
    }

    private static @Nullable ObjectNode retweet(Post post) {
        JsonNode given = post.content().metadata().path("retweet");
        return given.isObject()
                ? V1Json.object()
                        .put("tweet_id", given.path("id").asText())
                        .put("comment", given.path("comment").asText(""))
                : null;
    }

    // posts of the world file were created in the browser
    private static boolean isMadeHere(Post post) {
        return post.sequence() > 0;
    }
}
