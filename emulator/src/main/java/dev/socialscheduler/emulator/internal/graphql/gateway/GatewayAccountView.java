package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.AccountView;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Organization;
import java.util.List;

/** The type {@code Organization} in the dialect of the gateway: it contains its channels. */
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

    // the world stores the number of members, but only the owner's name
    private static View member(Account owner) {
        return View.of("Member")
                .with("id", owner.id())
                .with("email", owner.email())
                .with("name", owner.name());
    }
}
