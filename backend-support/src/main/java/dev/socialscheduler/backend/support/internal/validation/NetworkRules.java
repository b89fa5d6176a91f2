package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.Network;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the network of a post does not take. */
public final class NetworkRules {

    private static final List<Field> BESIDE_THE_TEXT = List.of(Field.FIRST_COMMENT, Field.TITLE, Field.TOPIC);

    private final NetworkRule rule;
    private final PostContent said;
    private final Violations found;

    private NetworkRules(NetworkRule rule, PostContent said, Violations found) {
        this.rule = rule;
        this.said = said;
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
     * Checks a new post or an edit.
     *
     * @param channel its channel, or null if nothing is known but the network
     * @param can what the backend can carry: where it cannot carry what a network demands, nothing is demanded
     */
    static void check(
            PostContent said, Network network, @Nullable Channel channel, Set<Capability> can, Violations found) {
        if (network == Network.START_PAGE || network == Network.WHATSAPP) {
            found.add("channelId", network.title() + " is a network that cannot be posted to.");
        }
        Optional<NetworkRule> rule = NetworkLimits.of(network);
        if (rule.isPresent()) {
            NetworkRules rules = new NetworkRules(rule.get(), said, found);
            rules.texts(channel);
            new MediaRules(rule.get(), said, can, found).check();
            rules.linkCards();
            rules.thread();
            new MetadataDemands(rule.get(), channel, found).check(said, can.contains(Capability.NETWORK_METADATA));
        }
    }

    private void texts(@Nullable Channel channel) {
        Network network = rule.network();
        rule.limit(Field.TEXT).map(usual -> textLimit(channel, usual)).ifPresent(limit -> {
            check(limit, Field.TEXT, Field.TEXT.path(), said.text());
            List<ThreadPost> thread = said.followUps();
            for (int i = 0; i < thread.size(); i++) {
                check(limit, Field.TEXT, "thread[" + i + "].text", thread.get(i).text());
            }
        });
        for (Field field : BESIDE_THE_TEXT) {
            String text = MetadataTexts.of(field, said.metadataOf(network));
            rule.limit(field).ifPresent(limit -> check(limit, field, field.path(), text));
        }
    }

    private void check(TextLimit limit, Field field, String path, @Nullable String text) {
        limit.check(rule.network().title(), field.title(), path, text, found);
    }

    /** Some channels say their own limit, and on TikTok it is the content that does. */
    private TextLimit textLimit(@Nullable Channel channel, TextLimit usual) {
        return rule.network() == Network.TIKTOK && said.has(Asset.Video.class)
                ? usual.withMost(NetworkLimits.TIKTOK_WITH_VIDEO)
                : ChannelLimits.of(rule.network(), channel, usual);
    }

    private void linkCards() {
        if (AssetRules.hasLink(said.newAssets()) && !rule.has(Feature.LINK_CARDS)) {
            found.add(
                    "assets",
                    "On " + rule.network().title() + " a link cannot be sent as a card; put it into the text.");
        }
    }

    private void thread() {
        String on = rule.network().title();
        List<ThreadPost> thread = said.followUps();
        if (!thread.isEmpty() && !rule.has(Feature.THREADS)) {
            found.add("thread", "There are no threads on " + on + ".");
        }
        for (int i = 0; i < thread.size(); i++) {
            ThreadPost item = thread.get(i);
            if ((item.link() != null || AssetRules.hasLink(item.assets())) && !rule.has(Feature.THREAD_LINK_CARDS)) {
                found.add(
                        "thread[" + i + "]",
                        "On " + on + " a follow-up cannot have a link card; put the link into its text.");
            }
        }
    }
}
