package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.internal.world.rules.ContentRules;
import dev.socialscheduler.emulator.internal.world.rules.MediaDemands;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostEdit;
import dev.socialscheduler.emulator.world.PostRequest;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.Publishing;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.ShareMode;
import dev.socialscheduler.emulator.world.Tag;
import dev.socialscheduler.emulator.world.Timing;
import dev.socialscheduler.emulator.world.V1Code;
import java.time.Instant;
import java.util.List;

/** Validates and performs the operations that change posts. Thread-safe. */
public final class PostService implements Publishing {
    private final WorldState state;
    private final Permission permission;
    private final ContentRules contentRules;

    PostService(WorldState state, MediaDemands demands) {
        this.state = state;
        this.permission = new Permission(state);
        this.contentRules = new ContentRules(demands);
    }

    @Override
    public Post createPost(String accountId, PostRequest request) {
        return state.settled(() -> create(accountId, request));
    }

    @Override
    public Post editPost(String accountId, PostEdit edit) {
        return state.settled(() -> {
            Post post = permission.post(accountId, edit.id());
            Channel channel = permission.channel(accountId, post.channelId());
            return new Editing(state, channel, contentRules).apply(post, edit);
        });
    }

    @Override
    public Post deletePost(String accountId, String postId) {
        return state.settled(() -> {
            Post post = permission.post(accountId, postId);
            state.posts.remove(post.id());
            state.deletedPosts.put(post.id(), post);
            return post;
        });
    }

    @Override
    public Post movePost(String accountId, String postId, boolean toTop) {
        return state.settled(() -> {
            Post post = permission.post(accountId, postId);
            if (!post.isInQueue() || post.dueAt() == null) {
                throw ServiceException.of(Kind.INVALID_INPUT, "Only a post with a slot in the queue can be moved")
                        .v1Code(V1Code.NOT_MOVABLE);
            }
            PostQueue queue = new PostQueue(state, permission.channel(accountId, post.channelId()));
            if (toTop) {
                queue.putFirst(post);
            } else {
                state.put(post.withDueAt(queue.behindAllBut(post)));
            }
            return state.posts.getOrDefault(postId, post);
        });
    }

    @Override
    public Post sharePost(String accountId, String postId) {
        return state.settled(() -> {
            Post post = permission.post(accountId, postId);
            if (post.status() == PostStatus.SENT || post.status() == PostStatus.SENDING) {
                throw ServiceException.of(Kind.INVALID_INPUT, "A post that was sent cannot be shared again");
            }
            Channel channel = permission.channel(accountId, post.channelId());
            checkReachable(channel);
            Post shared = new Scheduling(state, channel).schedule(post, ShareMode.SHARE_NOW, null);
            new PostQueue(state, channel).reflow();
            return shared;
        });
    }

    private Post create(String accountId, PostRequest request) {
        Channel channel = permission.channel(accountId, request.channelId());
        checkReachable(channel);
        checkApproval(channel, request);
        checkTags(state, channel, request.tagIds());
        contentRules.check(channel, request.content());
        checkMedia(state, request.content());
        Post post = newPost(accountId, channel, request);
        if (request.isDraft()) {
            state.put(post);
            return post;
        }
        new Allowance(state, channel).checkRepetition(post.id(), request.content());
        return request.needsApproval() ? awaitApproval(channel, post, request) : schedule(channel, post, request);
    }

    private Post schedule(Channel channel, Post post, PostRequest request) {
        return new Scheduling(state, channel).schedule(post, request.mode(), request.dueAt());
    }

    private Post awaitApproval(Channel channel, Post post, PostRequest request) {
        Instant due = request.mode() == ShareMode.CUSTOM_SCHEDULED
                ? new Scheduling(state, channel).futureTime(request.dueAt())
                : null;
        Post waiting = post.with(new Timing(PostStatus.NEEDS_APPROVAL, request.mode(), due, null), state.now());
        state.put(waiting);
        return waiting;
    }

    private Post newPost(String accountId, Channel channel, PostRequest request) {
        Instant now = state.now();
        String id = state.ids.next();
        return new Post(
                id,
                state.ids.sequence(),
                channel.id(),
                channel.network(),
                accountId,
                request.content(),
                request.tagIds(),
                request.ideaId(),
                PostStatus.DRAFT,
                request.notification(),
                request.mode(),
                null,
                null,
                now,
                now,
                null);
    }

    static void checkTags(WorldState state, Channel channel, List<String> tagIds) {
        for (String id : tagIds) {
            Tag tag = state.tags.get(id);
            if (tag == null || !tag.organizationId().equals(channel.organizationId())) {
                throw ServiceException.of(Kind.INVALID_INPUT, "Tag not found: " + id);
            }
        }
    }

    static void checkMedia(WorldState state, Content content) {
        if (content.assets().stream().map(Asset::url).anyMatch(state.goneMedia::contains)) {
            throw ServiceException.of(
                    Kind.INVALID_INPUT, "Failed to create post: Failed to fetch image dimensions: Not Found");
        }
    }

    private static void checkReachable(Channel channel) {
        if (channel.state().disconnected()) {
            throw ServiceException.restProxy(
                    V1Code.FOREIGN_PROFILE, "The channel is disconnected. Reconnect it to post.");
        }
        if (channel.state().locked()) {
            throw ServiceException.restProxy(V1Code.UPDATE_NOT_SAVED, "The channel is locked. Unlock it to post.");
        }
    }

    private static void checkApproval(Channel channel, PostRequest request) {
        if (!request.needsApproval()) {
            return;
        }
        if (Boolean.FALSE.equals(request.saveToDraft())) {
            throw ServiceException.of(Kind.INVALID_INPUT, "needsApproval cannot be combined with saveToDraft: false");
        }
        if (!channel.state().approvalRequired()) {
            throw ServiceException.of(
                    Kind.INVALID_INPUT, "The posting policy of this channel does not require approval");
        }
    }
}
