package dev.socialscheduler.backend.graphql.internal.lookup;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Caches the networks of channels from earlier responses; they never change. Thread-safe. */
public final class Networks {

    private final Map<ChannelId, Network> known = new ConcurrentHashMap<>();

    public void remember(ChannelId channel, Network network) {
        known.put(channel, network);
    }

    public Channel remember(Channel channel) {
        remember(channel.id(), channel.network());
        return channel;
    }

    @Nullable
    Network find(ChannelId channel) {
        return known.get(channel);
    }
}
