package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.metadata.PostMetadata;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The posts that a scheduler saw last, as they were: whether an edit that got no answer changed nothing can be told
 * only by what was there before. Thread-safe.
 */
public final class SeenPosts {

    private static final int MOST = 1_000;

    private final ProviderClock clock;
    private final Map<PostId, Post> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PostId, Post> eldest) {
            return size() > MOST;
        }
    };

    public SeenPosts(ProviderClock clock) {
        this.clock = clock;
    }

    /** Remembers a post as it is now. */
    public synchronized Post remember(Post post) {
        seen.remove(post.id()); // so that it is the youngest
        seen.put(post.id(), post);
        return post;
    }

    /** Remembers the posts that were created. */
    public List<PostResult> remember(List<PostResult> results) {
        results.forEach(result -> {
            if (result instanceof PostResult.Created created) {
                remember(created.post());
            }
        });
        return results;
    }

    /** Remembers the posts of a page. */
    public Page<Post> remember(Page<Post> page) {
        page.items().forEach(this::remember);
        return page;
    }

    /** Returns what is known of a post before a call. */
    public synchronized Before before(PostId id) {
        return new Before(Optional.ofNullable(seen.get(id)), clock);
    }

    /**
     * A post before a call.
     *
     * @param post the post as it was seen last; empty if it was not
     */
    public record Before(Optional<Post> post, ProviderClock clock) {

        /**
         * Returns whether a post is certainly as it was before the call.
         *
         * @param since when the call began
         */
        public boolean isStill(Post now, Instant since) {
            return post.filter(then -> isSame(then, now)).isPresent() || isUntouched(now, since);
        }

        private boolean isUntouched(Post now, Instant since) {
            Instant updatedAt = now.timing().updatedAt();
            return updatedAt != null
                    && clock.offset(since)
                            .filter(offset -> updatedAt.isBefore(CreationWindow.start(offset, since)))
                            .isPresent();
        }

        /** Some answers leave the metadata out. */
        private static boolean isSame(@Nullable PostMetadata then, @Nullable PostMetadata now) {
            return then == null || now == null || then.equals(now);
        }

        private static boolean isSame(Post then, Post now) {
            return ContentFingerprint.of(then).equals(ContentFingerprint.of(now))
                    && Objects.equals(then.dueAt(), now.dueAt())
                    && isSame(then.metadata(), now.metadata())
                    && Set.copyOf(then.tags()).equals(Set.copyOf(now.tags()));
        }
    }
}
