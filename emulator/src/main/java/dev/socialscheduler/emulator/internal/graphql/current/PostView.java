package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.internal.world.Metric;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.emulator.world.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type {@code Post}, as the requesting account sees it. */
public final class PostView {
    // as many as were observed on the live service: ten on a draft, seven on a sent post
    private static final List<String> DRAFT_ACTIONS = List.of(
            "updatePost",
            "deletePost",
            "viewPost",
            "publishPostNow",
            "publishPostNext",
            "addPostToQueue",
            "updatePostSchedule",
            "duplicatePost",
            "updatePostTags",
            "addPostNote");
    private static final List<String> WAITING_ACTIONS = List.of(
            "updatePost",
            "deletePost",
            "viewPost",
            "movePostToDraft",
            "publishPostNow",
            "publishPostNext",
            "updatePostSchedule",
            "duplicatePost",
            "updatePostTags",
            "addPostNote");
    private static final List<String> SENT_ACTIONS = List.of(
            "viewPost",
            "deletePost",
            "sharePostLink",
            "copyPostLink",
            "duplicatePost",
            "updatePostTags",
            "addPostNote");

    private final Catalog catalog;
    private final String accountId;

    public PostView(Catalog catalog, String accountId) {
        this.catalog = catalog;
        this.accountId = accountId;
    }

    public View of(Post post) {
        View view = View.of("Post")
                .with("id", post.id())
                .with("ideaId", post.ideaId())
                .with("status", post.status().wireName())
                .with("via", "buffer")
                .with("schedulingType", schedulingType(post))
                .late("author", () -> author(post))
                .with("isCustomScheduled", isCustomScheduled(post))
                .with("text", post.text())
                .late("metadata", () -> MetadataView.of(post, channel(post)))
                .with("channelId", post.channelId())
                .with("channelService", post.network().wireName())
                .late("channel", () -> ChannelView.of(channel(post)))
                .late(
                        "tags",
                        () -> catalog.tags(post.tagIds()).stream()
                                .map(PostView::tag)
                                .toList())
                .with("notes", List.of())
                .with("notificationStatus", post.notification() && isSent(post) ? "notified" : null)
                .with("error", error(post))
                .with("assets", AssetView.all(post.assets()))
                .with("allowedActions", actions(post))
                .with("sharedNow", post.sharedNow())
                .with("shareMode", post.mode().wireName());
        return withMetrics(withTimes(view, post), post);
    }

    private static View withTimes(View view, Post post) {
        return view.with("createdAt", Times.text(post.createdAt()))
                .with("updatedAt", Times.text(post.updatedAt()))
                .with("dueAt", Times.text(post.dueAt()))
                .with("sentAt", Times.text(post.sentAt()));
    }

    private View withMetrics(View view, Post post) {
        if (!isSent(post)) {
            return view;
        }
        return view.with("metrics", metrics(Metric.of(post)))
                .with("metricsUpdatedAt", Times.text(post.sentAt()))
                .late("externalLink", () -> ChannelView.externalLink(channel(post)) + "/" + post.id());
    }

    static List<View> metrics(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> View.of("PostMetric")
                        .with("type", metric.type())
                        .with("name", metric.label())
                        .with("description", metric.label() + " of the post")
                        .with("value", metric.value())
                        .with("unit", "count"))
                .toList();
    }

    static View tag(Tag tag) {
        return View.of("Tag")
                .with("id", tag.id())
                .with("color", tag.color())
                .with("name", tag.name())
                .with("isLocked", false)
                .with("colorName", tag.colorName());
    }

    // null was observed on the live service for posts created in the app, where those of the world file come from
    private static @Nullable String schedulingType(Post post) {
        if (post.sequence() < 0) {
            return null;
        }
        return post.notification() ? "notification" : "automatic";
    }

    private static boolean isCustomScheduled(Post post) {
        return post.mode() == ShareMode.CUSTOM_SCHEDULED && post.dueAt() != null;
    }

    private static boolean isSent(Post post) {
        return post.status() == PostStatus.SENT;
    }

    private static List<String> actions(Post post) {
        return switch (post.status()) {
            case DRAFT, NEEDS_APPROVAL -> DRAFT_ACTIONS;
            case SCHEDULED, SENDING, ERROR -> WAITING_ACTIONS;
            case SENT -> SENT_ACTIONS;
        };
    }

    private static @Nullable View error(Post post) {
        return post.error() == null
                ? null
                : View.of("PostPublishingError").with("message", post.error()).with("rawError", post.error());
    }

    private Channel channel(Post post) {
        return catalog.channel(accountId, post.channelId());
    }

    private @Nullable View author(Post post) {
        return catalog.author(post.authorId()).map(PostView::author).orElse(null);
    }

    private static View author(Account account) {
        return View.of("Author")
                .with("id", account.id())
                .with("email", account.email())
                .with("avatar", AccountView.avatar(account))
                .with("isDeleted", false)
                .with("name", account.name());
    }
}
