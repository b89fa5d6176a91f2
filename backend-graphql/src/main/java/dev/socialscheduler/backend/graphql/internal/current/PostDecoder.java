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
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes posts. */
public final class PostDecoder {

    private PostDecoder() {}

    static Post decode(PostWire.Post post) {
        String service = Wires.required(post.channelService(), "post.channelService");
        String status = Wires.required(post.status(), "post.status");
        String via = Wires.required(post.via(), "post.via");
        String ideaId = post.ideaId();
        return Post.builder(
                        new PostId(Wires.required(post.id(), "post.id")),
                        new ChannelId(Wires.required(post.channelId(), "post.channelId")),
                        timing(post))
                .network(DialectWireNames.network(service))
                .networkWireName(service)
                .status(DialectWireNames.status(status))
                .statusWireName(status)
                .text(Wires.required(post.text(), "post.text"))
                .via(PostVia.of(via))
                .viaWireName(via)
                .schedulingType(post.schedulingType() == null ? null : SchedulingType.of(post.schedulingType()))
                .assets(Wires.list(post.assets(), PostDecoder::asset))
                .metadata(MetadataDecoder.decode(post.metadata()))
                .thread(ThreadDecoder.decode(post.metadata()))
                .tags(Wires.list(post.tags(), PostDecoder::tag))
                .ideaId(ideaId == null ? null : new IdeaId(ideaId))
                .author(author(post.author()))
                .externalLinkText(post.externalLink())
                .error(error(post.error()))
                .metrics(Wires.list(post.metrics(), PostDecoder::metric))
                .allowedActions(Set.copyOf(Wires.list(post.allowedActions(), action -> action)))
                .build();
    }

    private static Post.Timing timing(PostWire.Post post) {
        Instant dueAt = Wires.time(post.dueAt(), "post.dueAt");
        return Post.Timing.builder(Wires.requiredTime(post.createdAt(), "post.createdAt"))
                .shareMode(mode(post.shareMode(), dueAt))
                .dueAt(dueAt)
                .sentAt(Wires.time(post.sentAt(), "post.sentAt"))
                .updatedAt(Wires.time(post.updatedAt(), "post.updatedAt"))
                .build();
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
        return PostAsset.builder(AssetType.of(type), Wires.required(asset.source(), "asset.source"))
                .typeWireName(type)
                .mimeType(asset.mimeType())
                .thumbnailText(asset.thumbnail())
                .altText(Wires.nonEmpty(altText))
                .title(details == null ? null : details.title())
                .width(details == null ? null : details.width())
                .height(details == null ? null : details.height())
                .build();
    }

    static Tag tag(PostWire.Tag tag) {
        return Tag.builder(new TagId(Wires.required(tag.id(), "tag.id")), Wires.required(tag.name(), "tag.name"))
                .color(tag.color())
                .build();
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
                : PublishingError.builder(Wires.required(error.message(), "error.message"))
                        .supportUrlText(error.supportUrl())
                        .rawError(error.rawError())
                        .build();
    }

    private static PostMetric metric(PostWire.Metric metric) {
        return PostMetric.builder(
                        Wires.required(metric.type(), "metric.type"), Wires.required(metric.value(), "metric.value"))
                .name(Wires.required(metric.name(), "metric.name"))
                .unit(Wires.required(metric.unit(), "metric.unit"))
                .build();
    }
}
