package dev.socialscheduler.backend.graphql.internal.lookup;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.internal.validation.NetworkRules;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.PostMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a post that are encoded in fields of one network. The provider would ignore them in the fields of
 * another network, so a mismatch is rejected here.
 *
 * @param metadata the metadata, or null
 * @param hasLink whether there is a link card
 * @param hasThread whether there are follow-ups
 * @param hasThreadLink whether a follow-up has its own link card
 */
record NetworkFit(@Nullable PostMetadata metadata, boolean hasLink, boolean hasThread, boolean hasThreadLink) {

    static NetworkFit of(NewPost post) {
        return new NetworkFit(
                post.metadata(), hasLink(post.assets()), !post.thread().isEmpty(), hasThreadLink(post.thread()));
    }

    static NetworkFit of(PostEdit edit) {
        List<Asset> assets = edit.assets();
        List<ThreadPost> thread = edit.thread();
        return new NetworkFit(
                edit.metadata(),
                assets != null && hasLink(assets),
                thread != null,
                thread != null && hasThreadLink(thread));
    }

    private static boolean hasThreadLink(List<ThreadPost> thread) {
        return !thread.isEmpty() && thread.stream().anyMatch(item -> item.link() != null || hasLink(item.assets()));
    }

    private static boolean hasLink(List<Asset> assets) {
        return !assets.isEmpty() && assets.stream().anyMatch(Asset.Link.class::isInstance);
    }

    /** Returns whether the network must be known. */
    boolean isNeeded() {
        return metadata != null || hasLink || hasThread;
    }

    List<Violation> check(Network network) {
        List<Violation> violations = new ArrayList<>();
        if (metadata != null && metadata.network() != network) {
            violations.add(new Violation(
                    "metadata",
                    "The metadata is for " + metadata.network().title() + ", but the channel is on " + network.title()
                            + "."));
        }
        if (hasLink && !NetworkRules.takesLinkCards(network)) {
            violations.add(new Violation(
                    "assets", network.title() + " does not support link cards; put the link into the text."));
        }
        if (hasThread && !NetworkRules.takesThreads(network)) {
            violations.add(new Violation("thread", network.title() + " does not support threads."));
        }
        if (hasThreadLink && !NetworkRules.takesThreadLinkCards(network)) {
            violations.add(new Violation(
                    "thread",
                    network.title() + " does not support link cards on follow-ups; put the link into the text."));
        }
        return violations;
    }
}
