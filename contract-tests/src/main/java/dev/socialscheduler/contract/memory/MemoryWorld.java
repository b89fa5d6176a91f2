package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.ShareMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The posts, and the rules of the service for them. Guarded by the lock of {@link MemoryService}. */
final class MemoryWorld {

    /** The longest text that a channel accepts. */
    private static final int LONGEST = 5_000;

    private final Map<String, MemoryPost> posts = new LinkedHashMap<>();
    private Instant now = Instant.EPOCH;
    private MemoryErrors errors = new MemoryErrors(Operation.ACCOUNT);
    private int made;

    /** Begins a request by sending the posts that have become due since the last one. */
    void begin(Instant instant, MemoryErrors failures) {
        now = instant;
        errors = failures;
        posts.replaceAll((id, post) -> isDue(post) ? post.sent(due(post)) : post);
    }

    private boolean isDue(MemoryPost post) {
        return post.status() == PostStatus.SCHEDULED && !due(post).isAfter(now);
    }

    private static Instant due(MemoryPost post) {
        Instant dueAt = post.dueAt();
        return dueAt == null ? Instant.MAX : dueAt;
    }

    MemoryErrors errors() {
        return errors;
    }

    Channel channel(ChannelId id) {
        return MemoryChannels.ALL.stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> errors.notFound("channel"));
    }

    /** Returns all posts, newest first. */
    List<Post> all() {
        List<Post> all =
                new ArrayList<>(posts.values().stream().map(this::shown).toList());
        Collections.reverse(all);
        return all;
    }

    Post post(PostId id) {
        return shown(stored(id));
    }

    private MemoryPost stored(PostId id) {
        MemoryPost post = posts.get(id.value());
        if (post == null) {
            throw errors.notFound("post");
        }
        return post;
    }

    private Post shown(MemoryPost post) {
        return post.shown(channel(post.asked().channelId()));
    }

    Post create(NewPost asked) {
        channel(asked.channelId());
        check(asked, asked.shareMode());
        PostId id = new PostId("memory-post-" + (made + 1));
        MemoryPost draft = new MemoryPost(
                id,
                asked,
                PostStatus.DRAFT,
                Post.Timing.builder(now)
                        .shareMode(asked.shareMode())
                        .updatedAt(now)
                        .build());
        if (!asked.draft()) {
            checkIsNew(draft);
        }
        made++;
        posts.put(id.value(), draft);
        return asked.draft() ? post(id) : schedule(draft, asked.shareMode());
    }

    Post edit(PostId id, PostEdit edit) {
        MemoryPost post = waiting(id);
        NewPost content = MemoryEdit.apply(edit, post.asked());
        check(content, edit.shareMode());
        MemoryPost edited = post.with(content, now);
        checkIsNew(edited);
        posts.put(id.value(), edited);
        ShareMode mode = edit.shareMode();
        return mode == null ? post(id) : schedule(edited, mode);
    }

    void delete(PostId id) {
        posts.remove(stored(id).id().value());
    }

    Post publish(PostId id) {
        return schedule(waiting(id), new ShareMode.ShareNow());
    }

    Post move(PostId id, QueuePosition position) {
        MemoryPost post = waiting(id);
        if (position == QueuePosition.TOP) {
            queue(post).addFirst(post);
        } else {
            queue(post).addLast(post);
        }
        return post(id);
    }

    private MemoryPost waiting(PostId id) {
        MemoryPost post = stored(id);
        if (post.status() == PostStatus.SENT) {
            throw errors.invalid("", "The post was sent.");
        }
        return post;
    }

    private Post schedule(MemoryPost post, ShareMode mode) {
        if (mode instanceof ShareMode.CustomScheduled custom) {
            posts.put(post.id().value(), post.waiting(mode, custom.dueAt()));
        } else if (mode instanceof ShareMode.ShareNow) {
            posts.put(post.id().value(), post.sent(now));
        } else if (mode instanceof ShareMode.ShareNext) {
            queue(post).addFirst(post);
        } else {
            queue(post).add(post);
        }
        return post(post.id());
    }

    private MemoryQueue queue(MemoryPost post) {
        return new MemoryQueue(posts, channel(post.asked().channelId()), now);
    }

    private void check(NewPost content, @Nullable ShareMode mode) {
        if (content.text().length() > LONGEST) {
            throw errors.invalid("text", "A text has at most " + LONGEST + " characters.");
        }
        if (content.text().isBlank() && content.assets().isEmpty() && content.metadata() == null) {
            throw errors.invalid("text", "A post needs a text or an asset.");
        }
        if (mode instanceof ShareMode.CustomScheduled custom && !custom.dueAt().isAfter(now)) {
            throw errors.invalid("shareMode.dueAt", "The time has passed.");
        }
    }

    private void checkIsNew(MemoryPost post) {
        List<Asset> assets = post.asked().assets();
        boolean isRepeated = posts.values().stream()
                .filter(other -> !other.id().equals(post.id()) && other.status() != PostStatus.DRAFT)
                .map(MemoryPost::asked)
                .anyMatch(other -> other.channelId().equals(post.asked().channelId())
                        && other.text().equals(post.asked().text())
                        && other.assets().equals(assets));
        if (isRepeated) {
            throw errors.duplicate();
        }
    }
}
