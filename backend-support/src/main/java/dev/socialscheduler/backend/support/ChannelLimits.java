package dev.socialscheduler.backend.support;

import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import java.util.Locale;
import java.util.Set;

/** The limits that only a channel knows. */
final class ChannelLimits {

    /** X's words for no paid plan, as far as any is known; every other word is one. */
    private static final Set<String> UNPAID = Set.of("", "none", "free");

    private ChannelLimits() {}

    /** Returns whether the limit of a text depends on more than the network. */
    static boolean isOfChannel(Network network) {
        return network == Network.MASTODON || network == Network.TWITTER;
    }

    static TextLimit of(Channel channel, TextLimit usual) {
        Integer own = channel.details().maxCharacters();
        if (channel.network() == Network.MASTODON && own != null) {
            return usual.withMost(own);
        }
        String plan = channel.details().subscriptionType();
        boolean isPaid = plan != null && !UNPAID.contains(plan.toLowerCase(Locale.ROOT));
        return channel.network() == Network.TWITTER && isPaid ? usual.withMost(NetworkLimits.LONG_ON_X) : usual;
    }
}
