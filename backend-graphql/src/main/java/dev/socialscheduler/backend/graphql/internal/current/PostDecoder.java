package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostMetric;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWords;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Posts, wire to domain. */
public final class PostDecoder {

    private PostDecoder() {}

    static Post decode(PostWire.Post post) {
        String service = Wires.required(post.channelService(), "post.channelService");
        String status = Wires.required(post.status(), "post.status");
        String via = Wires.required(post.via(), "post.via");
        String ideaId = post.ideaId();
        return new Post(
                new PostId(Wires.required(post.id(), "post.id")),
                new ChannelId(Wires.required(post.channelId(), "post.channelId")),
                DialectWords.network(service),
                service,
                DialectWords.status(status),
                status,
                Wires.required(post.text(), "post.text"),
                timing(post),
                PostVia.of(via),
                via,
                post.schedulingType() == null ? null : SchedulingType.of(post.schedulingType()),
                Wires.list(post.assets(), PostDecoder::asset),
                MetadataDecoder.decode(post.metadata()),
                ThreadDecoder.decode(post.metadata()),
                Wires.list(post.tags(), PostDecoder::tag),
                ideaId == null ? null : new IdeaId(ideaId),
                author(post.author()),
                post.externalLink(),
                error(post.error()),
                Wires.list(post.metrics(), PostDecoder::metric),
                Set.copyOf(Wires.list(post.allowedActions(), action -> action)),
                List.of());
    }

    private static Post.Timing timing(PostWire.Post post) {
        Instant dueAt = Wires.time(post.dueAt(), "post.dueAt");
        return new Post.Timing(
                mode(post.shareMode(), dueAt),
                dueAt,
                Wires.time(post.sentAt(), "post.sentAt"),
                Wires.requiredTime(post.createdAt(), "post.createdAt"),
                Wires.time(post.updatedAt(), "post.updatedAt"));
    }

    private static @Nullable ShareMode mode(@Nullable String word, @Nullable Instant dueAt) {
        return switch (word == null ? "" : word) {
            case "addToQueue" -> new ShareMode.AddToQueue();
            case "shareNext" -> new ShareMode.ShareNext();
            case "shareNow" -> new ShareMode.ShareNow();
            case "customScheduled", "customSchedule" -> dueAt == null ? null : new ShareMode.CustomScheduled(dueAt);
            default -> null;
        };
    }

    static PostAsset asset(PostWire.Asset asset) {
        String type = Wires.required(asset.type(), "asset.type");
        PostWire.AssetDetails details =
                asset.image() != null ? asset.image() : asset.video() != null ? asset.video() : asset.document();
        String altText = details == null ? null : details.altText();
        return new PostAsset(
                AssetType.of(type),
                type,
                Wires.required(asset.source(), "asset.source"),
                asset.mimeType(),
                asset.thumbnail(),
                Wires.nonEmpty(altText),
                details == null ? null : details.title(),
                details == null ? null : details.width(),
                details == null ? null : details.height());
    }

    static Tag tag(PostWire.Tag tag) {
        return new Tag(
                new TagId(Wires.required(tag.id(), "tag.id")), Wires.required(tag.name(), "tag.name"), tag.color());
    }

    public static @Nullable String author(PostWire.@Nullable Author author) {
        if (author == null) {
            return null;
        }
        return author.name() == null ? author.email() : author.name();
    }

    private static @Nullable PublishingError error(PostWire.@Nullable PublishingFailure error) {
        return error == null
                ? null
                : new PublishingError(
                        Wires.required(error.message(), "error.message"), error.supportUrl(), error.rawError());
    }

    private static PostMetric metric(PostWire.Metric metric) {
        return new PostMetric(
                Wires.required(metric.type(), "metric.type"),
                Wires.required(metric.name(), "metric.name"),
                Wires.required(metric.value(), "metric.value"),
                Wires.required(metric.unit(), "metric.unit"));
    }
}
