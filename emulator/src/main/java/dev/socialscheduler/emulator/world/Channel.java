package dev.socialscheduler.emulator.world;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A social profile that posts are published to. Immutable; use {@link World} to change a channel.
 *
 * @param name the handle, unique in the default world
 * @param type a value of the GraphQL enum {@code ChannelType}
 * @param dailyLimit posts a day, or null for no limit
 * @param maxCharacters the limit of a Mastodon server; null elsewhere
 * @param subscription the X subscription ({@code Basic}, {@code Premium}, {@code Premium+}); null elsewhere
 */
public record Channel(
        String id,
        String organizationId,
        Network network,
        String type,
        String name,
        String displayName,
        String serviceId,
        ZoneId zone,
        PostingSchedule schedule,
        State state,
        @Nullable Integer dailyLimit,
        @Nullable Integer maxCharacters,
        @Nullable String serverUrl,
        @Nullable String subscription,
        List<Board> boards,
        Instant createdAt) {

    public Channel {
        boards = List.copyOf(boards);
    }

    /** Returns the text limit of this channel, or null if none is published. */
    public @Nullable Integer textLimit() {
        if (network == Network.TWITTER && subscription != null) {
            return 25_000;
        }
        return network == Network.MASTODON && maxCharacters != null ? maxCharacters : network.textLimit();
    }

    public Channel with(State newState) {
        return with(newState, schedule);
    }

    public Channel with(PostingSchedule newSchedule) {
        return with(state, newSchedule);
    }

    private Channel with(State newState, PostingSchedule newSchedule) {
        return new Channel(
                id,
                organizationId,
                network,
                type,
                name,
                displayName,
                serviceId,
                zone,
                newSchedule,
                newState,
                dailyLimit,
                maxCharacters,
                serverUrl,
                subscription,
                boards,
                createdAt);
    }

    /** The state of a channel that can change. */
    public record State(boolean disconnected, boolean locked, boolean queuePaused, boolean approvalRequired) {
        public State disconnected(boolean yes) {
            return new State(yes, locked, queuePaused, approvalRequired);
        }

        public State locked(boolean yes) {
            return new State(disconnected, yes, queuePaused, approvalRequired);
        }

        public State queuePaused(boolean yes) {
            return new State(disconnected, locked, yes, approvalRequired);
        }
    }
}
