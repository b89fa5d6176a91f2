package dev.socialscheduler.backend.support;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.NetworkRule.Feature;
import dev.socialscheduler.backend.support.NetworkRule.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the network of a post does not take. */
public final class NetworkRules {

    private final NetworkRule rule;
    private final @Nullable Channel channel;
    private final Violations found;

    private NetworkRules(NetworkRule rule, @Nullable Channel channel, Violations found) {
        this.rule = rule;
        this.channel = channel;
        this.found = found;
    }

    /** Returns whether posts of a network can be threads. */
    public static boolean takesThreads(Network network) {
        return has(network, Feature.THREADS);
    }

    /** Returns whether a network shows links as cards. */
    public static boolean takesLinkCards(Network network) {
        return has(network, Feature.LINK_CARDS);
    }

    /** Returns whether a network shows links of follow-ups as cards. */
    public static boolean takesThreadLinkCards(Network network) {
        return has(network, Feature.THREAD_LINK_CARDS);
    }

    private static boolean has(Network network, Feature feature) {
        return NetworkLimits.of(network).map(rule -> rule.has(feature)).orElse(false);
    }

    /**
     * Checks a new post.
     *
     * @param channel its channel, or null if nothing is known but the network
     * @param can what the backend can carry: where it cannot carry what a network demands, nothing is demanded
     */
    static void check(NewPost post, Network network, @Nullable Channel channel, Set<Capability> can, Violations found) {
        found.when(
                network == Network.START_PAGE || network == Network.WHATSAPP,
                "channelId",
                network.title() + " is a network that cannot be posted to.");
        Optional<NetworkRule> rule = NetworkLimits.of(network);
        if (rule.isPresent()) {
            NetworkRules rules = new NetworkRules(rule.get(), channel, found);
            rules.texts(post);
            rules.media(post, can);
            rules.assets("assets", post.assets());
            rules.extras(post);
            if (can.contains(Capability.NETWORK_METADATA)) {
                new MetadataDemands(network, channel, found).check(post);
            }
        }
    }

    private void texts(NewPost post) {
        TextLimit most = textLimit(post);
        if (most != null) {
            check(most, Field.TEXT, Field.TEXT.path(), post.text());
            List<ThreadPost> thread = post.thread();
            for (int i = 0; i < thread.size(); i++) {
                check(most, Field.TEXT, "thread[" + i + "].text", thread.get(i).text());
            }
        }
        for (Field field : List.of(Field.FIRST_COMMENT, Field.TITLE, Field.TOPIC)) {
            rule.limit(field)
                    .ifPresent(limit -> check(limit, field, field.path(), MetadataTexts.of(field, post.metadata())));
        }
    }

    private void check(TextLimit limit, Field field, String path, @Nullable String text) {
        limit.check(rule.network().title(), field.title(), path, text, found);
    }

    /** Some channels say their own limit, and on TikTok it is the content that does. */
    private @Nullable TextLimit textLimit(NewPost post) {
        TextLimit usual = rule.limit(Field.TEXT).orElse(null);
        if (usual == null) {
            return null;
        }
        if (rule.network() == Network.TIKTOK && has(post, Asset.Video.class)) {
            return usual.withMost(NetworkLimits.TIKTOK_WITH_VIDEO);
        }
        if (channel == null) {
            return ChannelLimits.isOfChannel(rule.network()) ? null : usual;
        }
        return ChannelLimits.of(channel, usual);
    }

    private void media(NewPost post, Set<Capability> can) {
        String demand = rule.media().demand();
        boolean isMet = rule.media() == NetworkRule.Media.VIDEO
                ? has(post, Asset.Video.class)
                : has(post, Asset.Image.class) || has(post, Asset.Video.class);
        boolean canCarry =
                can.contains(rule.media() == NetworkRule.Media.VIDEO ? Capability.VIDEOS : Capability.IMAGES);
        found.when(
                demand != null && canCarry && !isMet,
                "assets",
                "Posts on " + rule.network().title() + " need " + demand + ".");
    }

    private static boolean has(NewPost post, Class<? extends Asset> kind) {
        return post.assets().stream().anyMatch(kind::isInstance);
    }

    private void assets(String path, List<Asset> assets) {
        for (int i = 0; i < assets.size(); i++) {
            boolean hasOffset = assets.get(i) instanceof Asset.Video video && video.thumbnailOffset() != null;
            found.when(
                    hasOffset && !rule.has(Feature.THUMBNAIL_OFFSET),
                    path + "[" + i + "].thumbnailOffset",
                    "Videos on " + rule.network().title() + " take no moment as their thumbnail.");
        }
    }

    private void extras(NewPost post) {
        String on = rule.network().title();
        boolean hasCard = AssetRules.hasLink(post.assets());
        found.when(
                hasCard && !rule.has(Feature.LINK_CARDS),
                "assets",
                "On " + on + " a link cannot be sent as a card; put it into the text.");
        found.when(
                !post.thread().isEmpty() && !rule.has(Feature.THREADS),
                "thread",
                "There are no threads on " + on + ".");
        List<ThreadPost> thread = post.thread();
        for (int i = 0; i < thread.size(); i++) {
            assets("thread[" + i + "].assets", thread.get(i).assets());
            boolean hasOwnCard = thread.get(i).link() != null
                    || AssetRules.hasLink(thread.get(i).assets());
            found.when(
                    hasOwnCard && !rule.has(Feature.THREAD_LINK_CARDS),
                    "thread[" + i + "]",
                    "On " + on + " a follow-up cannot have a link card; put the link into its text.");
        }
    }
}
