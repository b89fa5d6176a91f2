package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Account;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import org.jspecify.annotations.Nullable;

/** Decodes the account. */
public final class AccountDecoder {

    private AccountDecoder() {}

    public static Account decode(AccountWire.Account account) {
        return Account.builder(Wires.required(account.id(), "account.id"))
                .email(account.email())
                .name(account.name())
                .timezone(account.timezone())
                .createdAt(Wires.time(account.createdAt(), "account.createdAt"))
                .organizations(Wires.list(
                        Wires.required(account.organizations(), "account.organizations"), AccountDecoder::organization))
                .build();
    }

    private static Organization organization(AccountWire.Organization organization) {
        AccountWire.Members members = organization.members();
        return Organization.builder(
                        new OrganizationId(Wires.required(organization.id(), "organization.id")),
                        Wires.required(organization.name(), "organization.name"))
                .ownerEmail(organization.ownerEmail())
                .channelCount(organization.channelCount())
                .memberCount(members == null ? null : members.totalCount())
                .limits(limits(organization.limits()))
                .build();
    }

    private static Organization.@Nullable Limits limits(AccountWire.@Nullable Limits limits) {
        return limits == null
                ? null
                : Organization.Limits.builder()
                        .channels(Wires.number(limits.channels(), "limits.channels"))
                        .members(Wires.number(limits.members(), "limits.members"))
                        .scheduledPosts(Wires.number(limits.scheduledPosts(), "limits.scheduledPosts"))
                        .scheduledThreadsPerChannel(
                                Wires.number(limits.scheduledThreadsPerChannel(), "limits.scheduledThreadsPerChannel"))
                        .scheduledStoriesPerChannel(
                                Wires.number(limits.scheduledStoriesPerChannel(), "limits.scheduledStoriesPerChannel"))
                        .tags(Wires.number(limits.tags(), "limits.tags"))
                        .ideas(Wires.number(limits.ideas(), "limits.ideas"))
                        .ideaGroups(Wires.number(limits.ideaGroups(), "limits.ideaGroups"))
                        .build();
    }
}
