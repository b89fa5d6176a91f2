package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches the channels from earlier responses. The network, boards and limits of a channel do not change; its state is
 * valid for a short time only. Thread-safe.
 */
public final class ChannelMemory {

    /** How long the state of a channel is valid. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<ChannelId, Seen> seen = new ConcurrentHashMap<>();

    public ChannelMemory(Clock clock) {
        this.clock = clock;
    }

    public Channel remember(Channel channel) {
        seen.put(channel.id(), new Seen(channel, clock.instant()));
        return channel;
    }

    public List<Channel> remember(List<Channel> channels) {
        channels.forEach(this::remember);
        return channels;
    }

    public Optional<Seen> find(ChannelId id) {
        return Optional.ofNullable(seen.get(id));
    }

    boolean isFresh(Seen of) {
        return Duration.between(of.at(), clock.instant()).compareTo(FRESH) < 0;
    }

    /** A channel and when it was read. */
    public record Seen(Channel channel, Instant at) {}
}
