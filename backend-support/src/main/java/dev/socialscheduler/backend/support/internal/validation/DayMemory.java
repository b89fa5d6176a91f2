package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.DailyPostingLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Caches the daily usage of channels that the provider reported recently. Thread-safe. */
public final class DayMemory {

    private final Clock clock;
    private final Map<Key, Seen> seen = new ConcurrentHashMap<>();

    public DayMemory(Clock clock) {
        this.clock = clock;
    }

    /**
     * Stores a response.
     *
     * @param date the requested day, or null for today in the time zone of each channel
     */
    public List<DailyPostingLimit> remember(List<DailyPostingLimit> limits, @Nullable LocalDate date) {
        Instant now = clock.instant();
        seen.values().removeIf(old -> !isFresh(old, now));
        limits.forEach(limit -> seen.put(new Key(limit.channelId(), date), new Seen(limit, now)));
        return limits;
    }

    /** Returns the usage of a channel on the day of an instant, if it is known. */
    Optional<DailyPostingLimit> find(Channel channel, ZoneId zone, LocalDate day) {
        Instant now = clock.instant();
        return Optional.ofNullable(seen.get(new Key(channel.id(), day)))
                .or(() -> Optional.ofNullable(seen.get(new Key(channel.id(), null)))
                        .filter(today -> today.at().atZone(zone).toLocalDate().equals(day)))
                .filter(found -> isFresh(found, now))
                .map(Seen::limit);
    }

    private static boolean isFresh(Seen seen, Instant now) {
        return Duration.between(seen.at(), now).compareTo(ChannelMemory.FRESH) < 0;
    }

    private record Key(ChannelId channel, @Nullable LocalDate day) {}

    private record Seen(DailyPostingLimit limit, Instant at) {}
}
