package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.IdeaView;
import dev.socialscheduler.emulator.internal.graphql.current.Times;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.world.Idea;

/** The type {@code Idea} in the dialect of the gateway: title and text also at the top level, times as strings. */
final class GatewayIdeaView {
    private GatewayIdeaView() {}

    static View of(Idea idea, Catalog catalog) {
        String created = Times.text(idea.createdAt());
        return IdeaView.of(idea, catalog)
                .with("title", idea.title())
                .with("text", idea.text())
                .with("position", (int) idea.position())
                .with("createdAt", created)
                .with("updatedAt", created);
    }
}
