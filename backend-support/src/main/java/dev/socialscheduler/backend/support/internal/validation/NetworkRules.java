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

/** Checks posts against the rules of their network. */
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

    /** Returns whether a network supports threads. */
    public static boolean takesThreads(Network network) {
        return has(network, Feature.THREADS);
    }

    /** Returns whether a network supports link cards. */
    public static boolean takesLinkCards(Network network) {
        return has(network, Feature.LINK_CARDS);
    }

    /** Returns whether a network supports link cards on follow-ups. */
    public static boolean takesThreadLinkCards(Network network) {
        return has(network, Feature.THREAD_LINK_CARDS);
    }

    private static boolean has(Network network, Feature feature) {
        return NetworkLimits.of(network).map(rule -> rule.has(feature)).orElse(false);
    }

    /**
     * Checks a new post or an edit.
     *
     * @param channel its channel, or null if only the network is known
     * @param can the capabilities of the backend; requirements that it cannot meet are skipped
     */
    static void check(
            PostContent said, Network network, @Nullable Channel channel, Set<Capability> can, Violations found) {
        if (network == Network.START_PAGE || network == Network.WHATSAPP) {
            found.add("channelId", network.title() + " does not support posting.");
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

    /** Some channels have a limit of their own, and on TikTok the limit depends on the content. */
    private TextLimit textLimit(@Nullable Channel channel, TextLimit usual) {
        return rule.network() == Network.TIKTOK && said.has(Asset.Video.class)
                ? usual.withMost(NetworkLimits.TIKTOK_WITH_VIDEO)
                : ChannelLimits.of(rule.network(), channel, usual);
    }

    private void linkCards() {
        if (AssetRules.hasLink(said.newAssets()) && !rule.has(Feature.LINK_CARDS)) {
            found.add("assets", rule.network().title() + " does not support link cards; put the link into the text.");
        }
    }

    private void thread() {
        String on = rule.network().title();
        List<ThreadPost> thread = said.followUps();
        if (!thread.isEmpty() && !rule.has(Feature.THREADS)) {
            found.add("thread", on + " does not support threads.");
        }
        for (int i = 0; i < thread.size(); i++) {
            ThreadPost item = thread.get(i);
            if ((item.link() != null || AssetRules.hasLink(item.assets())) && !rule.has(Feature.THREAD_LINK_CARDS)) {
                found.add(
                        "thread[" + i + "]",
                        on + " does not support link cards on follow-ups; put the link into the text.");
            }
        }
    }
}
