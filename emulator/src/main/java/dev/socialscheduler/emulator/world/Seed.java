package dev.socialscheduler.emulator.world;

import java.util.List;

/** What a world holds when it begins. Immutable. */
record Seed(
        List<Account> accounts,
        List<Organization> organizations,
        List<Channel> channels,
        List<Tag> tags,
        List<IdeaGroup> ideaGroups,
        List<Idea> ideas,
        List<PostTemplate> postTemplates,
        List<Post> posts,
        List<MatonAccount> matonAccounts,
        List<Connection> connections) {}
