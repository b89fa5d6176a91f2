package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostStatus;
import java.util.Map;

/** Wire names that differ between dialects: written as the dialect spells them, read in any spelling. */
public final class DialectWireNames {

    public static final DialectWireNames CURRENT = new DialectWireNames(Map.of(), Map.of());

    public static final DialectWireNames BETA = new DialectWireNames(
            Map.of(PostStatus.NEEDS_APPROVAL, "approval_pending"), Map.of(Network.START_PAGE, "startpage"));

    public static final DialectWireNames GATEWAY = new DialectWireNames(Map.of(PostStatus.ERROR, "failed"), Map.of());

    private static final Map<String, PostStatus> OTHER_STATUSES =
            Map.of("approval_pending", PostStatus.NEEDS_APPROVAL, "failed", PostStatus.ERROR);

    private final Map<PostStatus, String> statuses;
    private final Map<Network, String> networks;

    private DialectWireNames(Map<PostStatus, String> statuses, Map<Network, String> networks) {
        this.statuses = statuses;
        this.networks = networks;
    }

    public String of(PostStatus status) {
        return statuses.getOrDefault(status, status.wireName());
    }

    public String of(Network network) {
        return networks.getOrDefault(network, network.wireName());
    }

    public static PostStatus status(String word) {
        return OTHER_STATUSES.getOrDefault(word, PostStatus.of(word));
    }

    public static Network network(String word) {
        return word.equals("startpage") ? Network.START_PAGE : Network.of(word);
    }

    /** Returns the current wire name of a network, or the given name if it is unknown. */
    public static String networkOfToday(String word) {
        Network network = network(word);
        return network == Network.UNKNOWN ? word : network.wireName();
    }
}
