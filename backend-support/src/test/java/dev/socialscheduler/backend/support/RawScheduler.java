package dev.socialscheduler.backend.support;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.Quota;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.SocialScheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A raw backend that remembers what it was asked, and fails as often as it was told to. */
public class RawScheduler implements SocialScheduler {

    public final List<String> asked = new ArrayList<>();
    public final Deque<RuntimeException> failures = new ArrayDeque<>();
    public final Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    public final Map<ChannelId, Channel> known = new LinkedHashMap<>();
    public final List<DailyPostingLimit> limits = new ArrayList<>();

    static Post post(String text) {
        return Post.builder(
                        new PostId("post-" + text),
                        new ChannelId("c1"),
                        Post.Timing.builder(Instant.EPOCH).build())
                .network(Network.BLUESKY)
                .status(PostStatus.SCHEDULED)
                .text(text)
                .via(PostVia.API)
                .build();
    }

    final <T> T answer(String verb, T value) {
        asked.add(verb);
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return value;
    }

    @Override
    public Account account() {
        return answer("account", Account.builder("a1").build());
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        return answer("channels", List.copyOf(known.values()));
    }

    @Override
    public Channel channel(ChannelId id) {
        Channel channel = answer("channel", Optional.ofNullable(known.get(id))).orElse(null);
        if (channel == null) {
            throw new UnsupportedOperationException("no channel here");
        }
        return channel;
    }

    @Override
    public Post createPost(NewPost post) {
        return answer("createPost", post(post.text()));
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        return answer("editPost", post("edited"));
    }

    @Override
    public void deletePost(PostId id) {
        answer("deletePost", id);
    }

    @Override
    public Post publishNow(PostId id) {
        return answer("publishNow", post("published"));
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        return answer("movePost", post("moved"));
    }

    @Override
    public Post post(PostId id) {
        return answer("post", post("read"));
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        return answer("posts", Page.of(List.of(post("listed"))));
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        return answer(
                "createIdea",
                Idea.builder(new IdeaId("i1"), new OrganizationId("o1"), Instant.EPOCH)
                        .updatedAt(Instant.EPOCH)
                        .build());
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        return answer("ideas", Page.of(List.of()));
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        return answer("dailyPostingLimits", List.copyOf(limits));
    }

    @Override
    public ServiceConfiguration configuration() {
        return answer("configuration", ServiceConfiguration.builder().build());
    }

    @Override
    public Quota quota() {
        return answer("quota", Quota.builder().build());
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.copyOf(capabilities);
    }

    @Override
    public String backend() {
        return "red";
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new IllegalArgumentException("red has no " + type.getName());
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Override
    public String toString() {
        return "red";
    }
}
