package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.Network;
import dev.socialscheduler.PostStatus;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that one dialect has for what another calls otherwise: written in the one that is spoken, read in all. */
final class DialectWords {

    static final DialectWords CURRENT = new DialectWords(Map.of(), Map.of());

    static final DialectWords BETA = new DialectWords(
            Map.of(PostStatus.NEEDS_APPROVAL, "approval_pending"), Map.of(Network.START_PAGE, "startpage"));

    static final DialectWords GATEWAY = new DialectWords(Map.of(PostStatus.ERROR, "failed"), Map.of());

    private static final Map<String, PostStatus> OTHER_STATUSES =
            Map.of("approval_pending", PostStatus.NEEDS_APPROVAL, "failed", PostStatus.ERROR);

    private final Map<PostStatus, String> statuses;
    private final Map<Network, String> networks;

    private DialectWords(Map<PostStatus, String> statuses, Map<Network, String> networks) {
        this.statuses = statuses;
        this.networks = networks;
    }

    String of(PostStatus status) {
        return statuses.getOrDefault(status, status.word());
    }

    String of(Network network) {
        return networks.getOrDefault(network, network.word());
    }

    static PostStatus status(String word) {
        return OTHER_STATUSES.getOrDefault(word, PostStatus.of(word));
    }

    static Network network(String word) {
        return word.equals("startpage") ? Network.START_PAGE : Network.of(word);
    }

    /** Returns today's word for a network, or the word itself if it is not known. */
    static String networkOfToday(String word) {
        Network network = network(word);
        return network == Network.UNKNOWN ? word : network.word();
    }

    static String names(Collection<Dialect> dialects) {
        return dialects.stream().map(dialect -> dialect.name().word()).collect(Collectors.joining(", "));
    }
}
