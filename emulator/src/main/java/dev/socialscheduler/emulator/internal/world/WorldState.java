package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.internal.world.seed.Seed;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.IdeaGroup;
import dev.socialscheduler.emulator.world.MatonAccount;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Plan;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The mutable state, behind one lock. All reads and writes happen inside {@link #settled}, which first publishes the
 * posts that have become due.
 */
final class WorldState {
    final Map<String, Account> accounts = new LinkedHashMap<>();
    final Map<String, Organization> organizations = new LinkedHashMap<>();
    final Map<String, Channel> channels = new LinkedHashMap<>();
    final Map<String, Tag> tags = new LinkedHashMap<>();
    final Map<String, IdeaGroup> ideaGroups = new LinkedHashMap<>();
    final Map<String, Idea> ideas = new LinkedHashMap<>();
    final Map<String, PostTemplate> postTemplates = new LinkedHashMap<>();
    final Map<String, Post> posts = new LinkedHashMap<>();
    final Map<String, MatonAccount> matonAccounts = new LinkedHashMap<>();
    final Map<String, Connection> connections = new LinkedHashMap<>();
    // the post of a cursor may be deleted; paging continues from its former position
    final Map<String, Post> deletedPosts = new HashMap<>();
    final Map<String, String> publishingFailures = new HashMap<>();
    final Set<String> goneMedia = new HashSet<>();
    final Set<String> revokedTokens = new HashSet<>();
    final Ids ids = new Ids();
    final boolean refuseDuplicates;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    WorldState(Clock clock, boolean refuseDuplicates) {
        this.clock = clock;
        this.refuseDuplicates = refuseDuplicates;
    }

    <T> T settled(Supplier<T> action) {
        lock.lock();
        try {
            Publisher.publishDue(this);
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    Instant now() {
        return clock.instant();
    }

    List<Post> postsOf(String channelId) {
        return posts.values().stream()
                .filter(post -> post.channelId().equals(channelId))
                .toList();
    }

    void put(Post post) {
        posts.put(post.id(), post);
    }

    /** Returns the plan of the account that owns a channel's organization. */
    Plan planOf(Channel channel) {
        return Optional.ofNullable(organizations.get(channel.organizationId()))
                .map(organization -> accounts.get(organization.accountId()))
                .map(Account::plan)
                .orElse(Plan.FREE);
    }

    void fill(Seed seed) {
        clear();
        seed.accounts().forEach(account -> accounts.put(account.id(), account));
        seed.organizations().forEach(organization -> organizations.put(organization.id(), organization));
        seed.channels().forEach(channel -> channels.put(channel.id(), channel));
        seed.tags().forEach(tag -> tags.put(tag.id(), tag));
        seed.ideaGroups().forEach(group -> ideaGroups.put(group.id(), group));
        seed.ideas().forEach(idea -> ideas.put(idea.id(), idea));
        seed.postTemplates().forEach(template -> postTemplates.put(template.id(), template));
        seed.posts().forEach(this::put);
        seed.matonAccounts().forEach(account -> matonAccounts.put(account.id(), account));
        seed.connections().forEach(connection -> connections.put(connection.id(), connection));
    }

    private void clear() {
        List.of(accounts, organizations, channels, tags, ideaGroups, ideas, postTemplates, posts, deletedPosts)
                .forEach(Map::clear);
        matonAccounts.clear();
        connections.clear();
        publishingFailures.clear();
        goneMedia.clear();
        revokedTokens.clear();
        ids.restart();
    }

    List<Post> copyOfPosts() {
        return List.copyOf(posts.values());
    }
}
