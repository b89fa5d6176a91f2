package dev.socialscheduler.emulator.internal.world.seed;

import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.IdeaGroup;
import dev.socialscheduler.emulator.world.MatonAccount;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.Tag;
import java.util.List;

/** The initial content of a world. Immutable. */
public record Seed(
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
