package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text limits that depend on a channel. */
final class ChannelLimits {

    /** The values by which X denotes no paid plan; any other value is a paid plan. */
    private static final Set<String> UNPAID = Set.of("", "none", "free");

    private ChannelLimits() {}

    /**
     * Returns the text limit of a channel.
     *
     * @param channel the channel, or null if only the network is known
     */
    static TextLimit of(Network network, @Nullable Channel channel, TextLimit usual) {
        return switch (network) {
            case MASTODON -> mastodon(channel, usual);
            case TWITTER -> x(channel, usual);
            default -> usual;
        };
    }

    private static TextLimit mastodon(@Nullable Channel channel, TextLimit usual) {
        Integer own = channel == null ? null : channel.details().maxCharacters();
        return own == null ? usual.unless("its server allows more") : usual.withMost(own);
    }

    private static TextLimit x(@Nullable Channel channel, TextLimit usual) {
        String plan = channel == null ? null : channel.details().subscriptionType();
        if (plan == null) {
            return usual.unless("the account has a paid X plan");
        }
        return UNPAID.contains(plan.toLowerCase(Locale.ROOT)) ? usual : usual.withMost(NetworkLimits.LONG_ON_X);
    }
}
