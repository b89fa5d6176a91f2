package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Account;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import org.jspecify.annotations.Nullable;

/** The account, wire to domain. */
public final class AccountDecoder {

    private AccountDecoder() {}

    public static Account decode(AccountWire.Account account) {
        return new Account(
                Wires.required(account.id(), "account.id"),
                account.email(),
                account.name(),
                account.timezone(),
                Wires.time(account.createdAt(), "account.createdAt"),
                Wires.list(
                        Wires.required(account.organizations(), "account.organizations"),
                        AccountDecoder::organization));
    }

    private static Organization organization(AccountWire.Organization organization) {
        AccountWire.Members members = organization.members();
        return new Organization(
                new OrganizationId(Wires.required(organization.id(), "organization.id")),
                Wires.required(organization.name(), "organization.name"),
                organization.ownerEmail(),
                organization.channelCount(),
                members == null ? null : members.totalCount(),
                limits(organization.limits()));
    }

    private static Organization.@Nullable Limits limits(AccountWire.@Nullable Limits limits) {
        return limits == null
                ? null
                : new Organization.Limits(
                        Wires.number(limits.channels(), "limits.channels"),
                        Wires.number(limits.members(), "limits.members"),
                        Wires.number(limits.scheduledPosts(), "limits.scheduledPosts"),
                        Wires.number(limits.scheduledThreadsPerChannel(), "limits.scheduledThreadsPerChannel"),
                        Wires.number(limits.scheduledStoriesPerChannel(), "limits.scheduledStoriesPerChannel"),
                        Wires.number(limits.tags(), "limits.tags"),
                        Wires.number(limits.ideas(), "limits.ideas"),
                        Wires.number(limits.ideaGroups(), "limits.ideaGroups"));
    }
}
