package dev.socialscheduler.backend.graphql.internal.beta;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.PagedInput;
import dev.socialscheduler.backend.graphql.internal.current.PostQueryWire;
import dev.socialscheduler.backend.graphql.internal.current.QueryEncoder;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import java.util.List;

/** Encodes queries in the dialect beta. */
final class BetaQueryEncoder {

    private final QueryEncoder queries = new QueryEncoder(DialectWireNames.BETA);

    Input<BetaWire.ChannelIdInput> channel(ChannelId id) {
        return new Input<>(new BetaWire.ChannelIdInput(id.value()));
    }

    Input<BetaWire.PostIdInput> post(PostId id) {
        return new Input<>(new BetaWire.PostIdInput(id.value()));
    }

    /** Unlike the current dialect, this one can filter by network. */
    Input<BetaWire.ChannelsInput> channels(OrganizationId organization, ChannelQuery query) {
        List<String> services = query.networks().stream()
                .map(DialectWireNames.BETA::of)
                .sorted()
                .toList();
        boolean isFiltered = query.locked() != null || !services.isEmpty();
        BetaWire.ChannelFilter filter =
                isFiltered ? new BetaWire.ChannelFilter(query.locked(), services.isEmpty() ? null : services) : null;
        return new Input<>(new BetaWire.ChannelsInput(organization.value(), filter));
    }

    PagedInput<PostQueryWire.PostsInput> posts(OrganizationId organization, PostQuery query) {
        return queries.posts(organization, query);
    }
}
