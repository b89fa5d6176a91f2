package dev.socialscheduler.backend.graphql.internal.beta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes that only the dialect beta has. */
final class BetaWire {

    private BetaWire() {}

    public record ChannelIdInput(String channelId) {}

    public record PostIdInput(String postId) {}

    public record ChannelsInput(
            String organizationId, @Nullable ChannelFilter filter) {}

    public record ChannelFilter(
            @Nullable Boolean isLocked, @Nullable List<String> services) {}
}
