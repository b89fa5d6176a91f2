package dev.socialscheduler.backend.graphql.internal.lookup;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlErrorMapper;
import dev.socialscheduler.backend.graphql.internal.dialect.Dialect;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectNegotiator;
import dev.socialscheduler.error.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what a request needs but the caller did not specify: the organization, and the network of a channel. Neither
 * changes, so each is looked up once. Thread-safe.
 */
public final class Lookups {

    private final DialectNegotiator dialects;
    private final GraphQlErrorMapper errors;
    private final Networks networks;
    public volatile @Nullable OrganizationId organization;

    public Lookups(
            DialectNegotiator dialects,
            GraphQlErrorMapper errors,
            Networks networks,
            Optional<OrganizationId> configured) {
        this.dialects = dialects;
        this.errors = errors;
        this.networks = networks;
        this.organization = configured.orElse(null);
    }

    /** Returns the organization of the call, or else the configured one, or else the only one of the account. */
    public OrganizationId organization(@Nullable OrganizationId said) {
        if (said != null) {
            return said;
        }
        OrganizationId known = organization;
        if (known == null) {
            known = onlyOne();
            organization = known;
        }
        return known;
    }

    private OrganizationId onlyOne() {
        List<Organization> all =
                dialects.send(Operation.ACCOUNT, Set.of(), Dialect::account).organizations();
        if (all.size() != 1) {
            throw errors.whichOrganization(all, Operation.ACCOUNT);
        }
        return all.get(0).id();
    }

    /** Returns the network of a new post's channel, or null if nothing in the post depends on it. */
    public @Nullable Network networkFor(NewPost post) {
        NetworkFit fit = NetworkFit.of(post);
        return fit.isNeeded() ? checked(fit, networkOf(post.channelId()), Operation.CREATE_POST) : null;
    }

    /** Returns the network of an edited post, or null if nothing in the edit depends on it. */
    public @Nullable Network networkFor(PostId id, PostEdit edit) {
        NetworkFit fit = NetworkFit.of(edit);
        return fit.isNeeded() ? checked(fit, networkOf(id), Operation.EDIT_POST) : null;
    }

    private Network networkOf(ChannelId id) {
        Network known = networks.find(id);
        return known != null
                ? known
                : networks.remember(dialects.send(Operation.CHANNEL, Set.of(), dialect -> dialect.channel(id)))
                        .network();
    }

    private Network networkOf(PostId id) {
        return dialects.send(Operation.POST, Set.of(), dialect -> dialect.post(id))
                .network();
    }

    private Network checked(NetworkFit fit, Network network, Operation operation) {
        List<Violation> violations = fit.check(network);
        if (!violations.isEmpty()) {
            throw errors.invalid(violations, operation);
        }
        return network;
    }
}
