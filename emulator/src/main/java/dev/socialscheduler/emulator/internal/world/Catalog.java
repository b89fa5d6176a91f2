package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data that an account may read. Every call reads a consistent state, is thread-safe, and throws {@link
 * ServiceException} for anything that is unknown or belongs to another account.
 */
public final class Catalog {
    private static final Duration MAX_WINDOW = Duration.ofDays(365);

    private final WorldState state;
    private final Permission permission;

    Catalog(WorldState state) {
        this.state = state;
        this.permission = new Permission(state);
    }

    /** Returns the account itself. */
    public Account account(String accountId) {
        return state.settled(() -> permission.account(accountId));
    }

    /** Returns the organizations of an account. */
    public List<Organization> organizations(String accountId) {
        return state.settled(() -> state.organizations.values().stream()
                .filter(organization -> organization.accountId().equals(accountId))
                .toList());
    }

    /** Returns the channels of an organization. */
    public List<Channel> channels(String accountId, String organizationId) {
        return state.settled(() -> {
            permission.organization(accountId, organizationId);
            return state.channels.values().stream()
                    .filter(channel -> channel.organizationId().equals(organizationId))
                    .toList();
        });
    }

    /** Returns the channels of all organizations of an account. */
    public List<Channel> channels(String accountId) {
        return state.settled(() -> state.channels.values().stream()
                .filter(channel -> permission.owns(accountId, channel.organizationId()))
                .toList());
    }

    /** Returns all posts of a channel, in the order of creation. */
    public List<Post> postsOf(String accountId, String channelId) {
        return state.settled(
                () -> state.postsOf(permission.channel(accountId, channelId).id()));
    }

    /** Returns the number of channels of an organization. Use it only for organizations that the account may read. */
    public int channelCount(String organizationId) {
        return state.settled(() -> (int) state.channels.values().stream()
                .filter(channel -> channel.organizationId().equals(organizationId))
                .count());
    }

    /** Returns a channel. */
    public Channel channel(String accountId, String channelId) {
        return state.settled(() -> permission.channel(accountId, channelId));
    }

    /** Returns a post. */
    public Post post(String accountId, String postId) {
        return state.settled(() -> permission.post(accountId, postId));
    }

    /** Returns a page of posts. */
    public Page<Post> posts(String accountId, PostQuery query) {
        return state.settled(() -> {
            permission.organization(accountId, query.organizationId());
            return new PostSearch(state).page(query);
        });
    }

    /** Returns the tags with these ids, in this order, without ids of deleted tags. */
    public List<Tag> tags(List<String> ids) {
        return state.settled(
                () -> ids.stream().map(state.tags::get).filter(Objects::nonNull).toList());
    }

    /** Returns the account with this id, if there is one; for authors of posts. */
    public Optional<Account> author(String accountId) {
        return state.settled(() -> Optional.ofNullable(state.accounts.get(accountId)));
    }

    /** Returns the limits of channels on a calendar day in each channel's own zone; today if none is given. */
    public List<DailyLimit> dailyLimits(String accountId, List<String> channelIds, @Nullable LocalDate day) {
        return state.settled(() -> {
            List<Channel> wanted = channelIds.stream()
                    .map(id -> permission.channel(accountId, id))
                    .toList();
            if (wanted.stream().map(Channel::organizationId).distinct().count() > 1) {
                throw ServiceException.of(Kind.INVALID_INPUT, "All channels must belong to the same organization");
            }
            return wanted.stream().map(channel -> dailyLimit(channel, day)).toList();
        });
    }

    /**
     * Returns sums over the posts that were sent in a window of at most 365 days.
     *
     * @param channelIds null for all channels; empty matches nothing
     */
    public Metric.Sum metrics(
            String accountId,
            String organizationId,
            TimeRange window,
            @Nullable Set<String> channelIds,
            TagFilter tags) {
        return state.settled(() -> {
            permission.organization(accountId, organizationId);
            checkWindow(window);
            List<Post> sent = state.posts.values().stream()
                    .filter(post -> post.status() == PostStatus.SENT && window.accepts(post.sentAt()))
                    .filter(post -> isIn(organizationId, post))
                    .filter(post -> channelIds == null || channelIds.contains(post.channelId()))
                    .filter(post -> tags.accepts(post.tagIds()))
                    .toList();
            Instant updated = sent.stream()
                    .map(Post::sentAt)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Metric.Sum(Metric.sum(sent), updated);
        });
    }

    private boolean isIn(String organizationId, Post post) {
        Channel channel = state.channels.get(post.channelId());
        return channel != null && channel.organizationId().equals(organizationId);
    }

    private static void checkWindow(TimeRange window) {
        Instant start = Objects.requireNonNull(window.start());
        Instant end = Objects.requireNonNull(window.end());
        if (end.isBefore(start)) {
            throw ServiceException.of(Kind.INVALID_INPUT, "endDateTime must not be before startDateTime");
        }
        if (Duration.between(start, end).compareTo(MAX_WINDOW) > 0) {
            throw ServiceException.of(Kind.INVALID_INPUT, "The date range must not exceed 365 days");
        }
    }

    private DailyLimit dailyLimit(Channel channel, @Nullable LocalDate day) {
        LocalDate date = day != null ? day : state.now().atZone(channel.zone()).toLocalDate();
        Allowance.DayCount count = new Allowance(state, channel).count(date, "");
        return new DailyLimit(channel.id(), count.sent(), count.scheduled(), channel.dailyLimit());
    }
}
