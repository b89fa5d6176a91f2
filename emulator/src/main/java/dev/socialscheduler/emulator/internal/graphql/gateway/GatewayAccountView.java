package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.AccountView;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Organization;
import java.util.List;

/** The type {@code Organization} in the dialect of the gateway: its channels are inside. */
final class GatewayAccountView {
    private GatewayAccountView() {}

    static View organization(Organization organization, Account owner, Catalog catalog) {
        return AccountView.organization(organization, owner, catalog)
                .with("members", List.of(member(owner)))
                .late(
                        "channels",
                        () -> catalog.channels(owner.id(), organization.id()).stream()
                                .map(GatewayChannelView::of)
                                .toList());
    }

    // the world counts members, and knows only the owner by name
    private static View member(Account owner) {
        return View.of("Member")
                .with("id", owner.id())
                .with("email", owner.email())
                .with("name", owner.name());
    }
}
