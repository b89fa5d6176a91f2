package dev.socialscheduler;

import dev.socialscheduler.metadata.PostMetadata;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Post}. Not thread-safe. */
public final class PostBuilder {

    PostId id;
    ChannelId channelId;
    Network network = Network.UNKNOWN;
    String networkWireName = "";
    PostStatus status = PostStatus.UNKNOWN;
    String statusWireName = "";
    String text = "";
    Post.Timing timing;
    PostVia via = PostVia.UNKNOWN;
    String viaWireName = "";

    @Nullable
    SchedulingType schedulingType;

    List<PostAsset> assets = List.of();

    @Nullable
    PostMetadata metadata;

    List<ThreadPost> thread = List.of();
    List<Tag> tags = List.of();

    @Nullable
    IdeaId ideaId;

    @Nullable
    String author;

    @Nullable
    String externalLinkText;

    @Nullable
    PublishingError error;

    List<PostMetric> metrics = List.of();
    Set<String> allowedActions = Set.of();
    List<PostWarning> warnings = List.of();

    PostBuilder(PostId id, ChannelId channelId, Post.Timing timing) {
        this.id = Objects.requireNonNull(id, "id");
        this.channelId = Objects.requireNonNull(channelId, "channelId");
        this.timing = Objects.requireNonNull(timing, "timing");
    }

    PostBuilder(Post from) {
        id = from.id();
        channelId = from.channelId();
        network = from.network();
        networkWireName = from.networkWireName();
        status = from.status();
        statusWireName = from.statusWireName();
        text = from.text();
        timing = from.timing();
        via = from.via();
        viaWireName = from.viaWireName();
        schedulingType = from.schedulingType();
        assets = from.assets();
        metadata = from.metadata();
        thread = from.thread();
        tags = from.tags();
        ideaId = from.ideaId();
        author = from.author();
        externalLinkText = from.externalLinkText();
        error = from.error();
        metrics = from.metrics();
        allowedActions = from.allowedActions();
        warnings = from.warnings();
    }

    /** Sets the post's id. */
    public PostBuilder id(PostId value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** Sets the channel. */
    public PostBuilder channelId(ChannelId value) {
        channelId = Objects.requireNonNull(value, "channelId");
        return this;
    }

    /** Sets the network of the channel and its wire name. */
    public PostBuilder network(Network value) {
        network = Objects.requireNonNull(value, "network");
        networkWireName = value.wireName();
        return this;
    }

    /** Sets the wire name of the network, if it differs from that of the constant. */
    public PostBuilder networkWireName(String value) {
        networkWireName = Objects.requireNonNull(value, "networkWireName");
        return this;
    }

    /** Sets the status of the post and its wire name. */
    public PostBuilder status(PostStatus value) {
        status = Objects.requireNonNull(value, "status");
        statusWireName = value.wireName();
        return this;
    }

    /** Sets the wire name of the status, if it differs from that of the constant. */
    public PostBuilder statusWireName(String value) {
        statusWireName = Objects.requireNonNull(value, "statusWireName");
        return this;
    }

    /** Sets the text as stored by the provider, which may trim it or shorten links. */
    public PostBuilder text(String value) {
        text = Objects.requireNonNull(value, "text");
        return this;
    }

    /** Sets the times and the share mode. */
    public PostBuilder timing(Post.Timing value) {
        timing = Objects.requireNonNull(value, "timing");
        return this;
    }

    /** Sets the creator and its wire name. */
    public PostBuilder via(PostVia value) {
        via = Objects.requireNonNull(value, "via");
        viaWireName = value.wireName();
        return this;
    }

    /** Sets the wire name of the creator, if it differs from that of the constant. */
    public PostBuilder viaWireName(String value) {
        viaWireName = Objects.requireNonNull(value, "viaWireName");
        return this;
    }

    /** Sets whether the provider publishes the post or a person is reminded to do so. */
    public PostBuilder schedulingType(@Nullable SchedulingType value) {
        schedulingType = value;
        return this;
    }

    /** Sets the assets, in order. */
    public PostBuilder assets(List<PostAsset> values) {
        assets = List.copyOf(values);
        return this;
    }

    /** Sets the network-specific settings. */
    public PostBuilder metadata(@Nullable PostMetadata value) {
        metadata = value;
        return this;
    }

    /** Sets the follow-ups of a thread, without the post itself. */
    public PostBuilder thread(List<ThreadPost> values) {
        thread = List.copyOf(values);
        return this;
    }

    /** Sets the tags. */
    public PostBuilder tags(List<Tag> values) {
        tags = List.copyOf(values);
        return this;
    }

    /** Sets the idea from which the post was created. */
    public PostBuilder ideaId(@Nullable IdeaId value) {
        ideaId = value;
        return this;
    }

    /** Sets the name of the author. */
    public PostBuilder author(@Nullable String value) {
        author = value;
        return this;
    }

    /** Sets the public URI of the published post. */
    public PostBuilder externalLink(@Nullable URI value) {
        externalLinkText = value == null ? null : value.toString();
        return this;
    }

    /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
    public PostBuilder externalLinkText(@Nullable String value) {
        externalLinkText = value;
        return this;
    }

    /** Sets the reason why publishing failed. */
    public PostBuilder error(@Nullable PublishingError value) {
        error = value;
        return this;
    }

    /** Sets the metrics of the published post. */
    public PostBuilder metrics(List<PostMetric> values) {
        metrics = List.copyOf(values);
        return this;
    }

    /** Sets the currently permitted actions, by the provider's names. */
    public PostBuilder allowedActions(Set<String> values) {
        allowedActions = Set.copyOf(values);
        return this;
    }

    /** Sets the differences between the stored post and the request. */
    public PostBuilder warnings(List<PostWarning> values) {
        warnings = List.copyOf(values);
        return this;
    }

    /** Returns the post. */
    public Post build() {
        return new Post(this);
    }
}
