package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.CreatePostInput;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.EditPostInput;
import dev.socialscheduler.backend.graphql.internal.current.PostInputWire.MovePostInput;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes new and changed posts. */
public final class PostEncoder {

    private final PostSpelling spelling;

    public PostEncoder(PostSpelling spelling) {
        this.spelling = spelling;
    }

    public Input<CreatePostInput> create(NewPost post, @Nullable Network network) {
        return new Input<>(new CreatePostInput(
                post.channelId().value(),
                post.schedulingType().wireName(),
                mode(post.shareMode()),
                dueAt(post.shareMode()),
                post.text().isEmpty() && !spelling.alwaysText() ? null : post.text(),
                spelling.assets().encodeNew(post.assets()),
                network == null ? null : metadata(post, network),
                Wires.listOrNull(post.tagIds(), TagId::value),
                Wires.text(post.ideaId()),
                post.source(),
                post.aiAssisted() ? true : null,
                post.draft() ? true : null,
                post.needsApproval() ? true : null));
    }

    public Input<EditPostInput> edit(PostId id, PostEdit edit, @Nullable Network network) {
        ShareMode mode = edit.shareMode();
        List<Asset> assets = edit.assets();
        List<TagId> tagIds = edit.tagIds();
        return new Input<>(new EditPostInput(
                id.value(),
                edit.schedulingType() == null ? null : edit.schedulingType().wireName(),
                mode == null ? null : mode(mode),
                mode == null ? null : dueAt(mode),
                edit.text(),
                assets == null ? null : spelling.assets().encode(assets),
                network == null ? null : metadata(edit, assets == null ? List.of() : assets, network),
                tagIds == null ? null : tagIds.stream().map(TagId::value).toList()));
    }

    Input<EditPostInput> publishNow(PostId id) {
        return new Input<>(
                new EditPostInput(id.value(), null, mode(new ShareMode.ShareNow()), null, null, null, null, null));
    }

    Input<MovePostInput> move(PostId id, QueuePosition position) {
        return new Input<>(new MovePostInput(id.value(), position.wireName()));
    }

    private MetadataInputWire.@Nullable Metadata metadata(NewPost post, Network network) {
        Asset.Link link = card(post.assets());
        if (post.metadata() == null && post.thread().isEmpty() && link == null) {
            return null;
        }
        var thread = new ThreadEncoder(network, spelling.assets())
                .encode(
                        ThreadPost.builder(post.text())
                                .assets(post.assets())
                                .link(rootCard(link, post.metadata()))
                                .build(),
                        post.thread());
        return new MetadataEncoder(thread, link).encode(network, post.metadata());
    }

    private MetadataInputWire.@Nullable Metadata metadata(PostEdit edit, List<Asset> assets, Network network) {
        Asset.Link link = card(assets);
        if (edit.metadata() == null && edit.thread() == null && link == null) {
            return null;
        }
        String text = edit.text() == null ? "" : edit.text();
        List<ThreadPost> followUps = edit.thread();
        // An empty list clears, and so must be sent, unlike on a new post.
        var thread = followUps != null && followUps.isEmpty()
                ? List.<MetadataInputWire.ThreadItem>of()
                : new ThreadEncoder(network, spelling.assets())
                        .encode(
                                ThreadPost.builder(text)
                                        .assets(assets)
                                        .link(rootCard(link, edit.metadata()))
                                        .build(),
                                followUps == null ? List.of() : followUps);
        return new MetadataEncoder(thread, link).encode(network, edit.metadata());
    }

    private Asset.@Nullable Link card(List<Asset> assets) {
        return spelling.assets().holdsLinks() ? null : AssetEncoder.link(assets);
    }

    /** The first post of a thread has the link card of the post, wherever the caller set it. */
    private Asset.@Nullable Link rootCard(Asset.@Nullable Link card, @Nullable PostMetadata metadata) {
        if (card != null || spelling.assets().holdsLinks()) {
            return card;
        }
        if (metadata instanceof BlueskyMetadata bluesky) {
            return bluesky.link();
        }
        return metadata instanceof ThreadsMetadata threads ? threads.link() : null;
    }

    private String mode(ShareMode mode) {
        if (mode instanceof ShareMode.AddToQueue) {
            return "addToQueue";
        }
        if (mode instanceof ShareMode.ShareNext) {
            return "shareNext";
        }
        return mode instanceof ShareMode.ShareNow ? "shareNow" : spelling.customScheduled();
    }

    private static @Nullable String dueAt(ShareMode mode) {
        return mode instanceof ShareMode.CustomScheduled custom ? Wires.time(custom.dueAt()) : null;
    }
}
