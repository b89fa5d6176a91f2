package dev.socialscheduler;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A backend in which nothing works; a test overrides what it needs. */
public class RawScheduler implements SocialScheduler {

    private static UnsupportedOperationException notPart() {
        return new UnsupportedOperationException("not part of this test");
    }

    @Override
    public Account account() {
        throw notPart();
    }

    @Override
    public List<Channel> channels(ChannelQuery query) {
        throw notPart();
    }

    @Override
    public Channel channel(ChannelId id) {
        throw notPart();
    }

    @Override
    public Post createPost(NewPost post) {
        throw notPart();
    }

    @Override
    public Post editPost(PostId id, PostEdit edit) {
        throw notPart();
    }

    @Override
    public void deletePost(PostId id) {
        throw notPart();
    }

    @Override
    public Post publishNow(PostId id) {
        throw notPart();
    }

    @Override
    public Post movePost(PostId id, QueuePosition position) {
        throw notPart();
    }

    @Override
    public Post post(PostId id) {
        throw notPart();
    }

    @Override
    public Page<Post> posts(PostQuery query) {
        throw notPart();
    }

    @Override
    public Idea createIdea(NewIdea idea) {
        throw notPart();
    }

    @Override
    public Page<Idea> ideas(IdeaQuery query) {
        throw notPart();
    }

    @Override
    public List<DailyPostingLimit> dailyPostingLimits(List<ChannelId> channels, @Nullable LocalDate date) {
        throw notPart();
    }

    @Override
    public ServiceConfiguration configuration() {
        throw notPart();
    }

    @Override
    public Quota quota() {
        return Quota.builder().build();
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of();
    }

    @Override
    public String backend() {
        return "raw";
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw notPart();
    }

    @Override
    public void close() {}
}
