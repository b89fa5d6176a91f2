package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Input;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;

/** Encodes queries and ideas in the dialect gateway. */
final class GatewayQueryEncoder {

    /** Encodes one channel, and one status or all; the capabilities of this dialect exclude more. */
    GatewayWire.PostsOf posts(PostQuery query) {
        Cursor after = query.after();
        return new GatewayWire.PostsOf(
                query.channelIds().iterator().next().value(),
                query.statuses().stream()
                        .map(DialectWireNames.GATEWAY::of)
                        .findFirst()
                        .orElse(null),
                query.pageSize(),
                after == null ? null : after.position());
    }

    Input<GatewayWire.CreateIdeaInput> idea(OrganizationId organization, NewIdea idea) {
        return new Input<>(new GatewayWire.CreateIdeaInput(
                organization.value(),
                idea.title(),
                idea.text(),
                Wires.listOrNull(idea.networks(), DialectWireNames.GATEWAY::of)));
    }
}
