package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.internal.world.rules.MediaDemands;
import dev.socialscheduler.emulator.internal.world.seed.Seed;
import dev.socialscheduler.emulator.internal.world.seed.WorldFile;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Connection.Status;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.IdeaGroup;
import dev.socialscheduler.emulator.world.MatonAccount;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.Plan;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.Tag;
import dev.socialscheduler.emulator.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The world as the faces use it: state, rules and the operations of every API behind one lock. Thread-safe. */
public final class WorldService implements World {
    private final WorldState state;
    private final WorldFile file;
    private final Optional<Plan> plan;

    private WorldService(WorldState state, WorldFile file, Optional<Plan> plan) {
        this.state = state;
        this.file = file;
        this.plan = plan;
    }

    /**
     * Creates a world from its file.
     *
     * @param plan the plan of every account, regardless of the file
     * @throws IllegalArgumentException with the file, the position and the fault
     */
    public static WorldService open(WorldFile file, Clock clock, Optional<Plan> plan, boolean refuseDuplicates) {
        WorldService world = new WorldService(new WorldState(clock, refuseDuplicates), file, plan);
        world.reset();
        return world;
    }

    /** Restores the initial state, with times relative to the current clock. */
    public void reset() {
        Seed seed = file.read(state.now(), plan);
        state.settled(() -> {
            state.fill(seed);
            state.channels.values().forEach(channel -> new PostQueue(state, channel).reflow());
            return seed;
        });
    }

    /** The time by the clock of the world. */
    public Instant now() {
        return state.now();
    }

    @Override
    public PostService publishing() {
        return publishing(MediaDemands.FULL);
    }

    /** Returns the same operations for a dialect with different requirements for media. */
    public PostService publishing(MediaDemands demands) {
        return new PostService(state, demands);
    }

    /** Returns the same operations for the older API: media may also have plain http URLs. */
    public PostService v1Publishing() {
        return publishing(MediaDemands.HTTP_TOO);
    }

    /** Returns the operations of the older API only: the order of a queue, and its weekly slots. */
    public Queues queues() {
        return new Queues(state);
    }

    /** Returns the data that accounts may read. */
    public Catalog catalog() {
        return new Catalog(state);
    }

    /** Returns the idea board. */
    public Ideas ideaBoard() {
        return new Ideas(state);
    }

    /** Returns the post templates. */
    public Templates templates() {
        return new Templates(state);
    }

    /** Returns the connections of the Maton gateway, as its users change them. */
    public Connecting connecting() {
        return new Connecting(state);
    }

    @Override
    public List<Account> accounts() {
        return state.settled(() -> List.copyOf(state.accounts.values()));
    }

    @Override
    public List<Organization> organizations() {
        return state.settled(() -> List.copyOf(state.organizations.values()));
    }

    @Override
    public List<Channel> channels() {
        return state.settled(() -> List.copyOf(state.channels.values()));
    }

    @Override
    public List<Post> posts() {
        return state.settled(state::copyOfPosts);
    }

    @Override
    public Optional<Post> post(String id) {
        return state.settled(() -> Optional.ofNullable(state.posts.get(id)));
    }

    @Override
    public List<Idea> ideas() {
        return state.settled(() -> List.copyOf(state.ideas.values()));
    }

    @Override
    public List<IdeaGroup> ideaGroups() {
        return state.settled(() -> List.copyOf(state.ideaGroups.values()));
    }

    @Override
    public List<Tag> tags() {
        return state.settled(() -> List.copyOf(state.tags.values()));
    }

    @Override
    public List<PostTemplate> postTemplates() {
        return state.settled(() -> List.copyOf(state.postTemplates.values()));
    }

    @Override
    public List<MatonAccount> matonAccounts() {
        return state.settled(() -> List.copyOf(state.matonAccounts.values()));
    }

    @Override
    public List<Connection> connections() {
        return state.settled(() -> List.copyOf(state.connections.values()));
    }

    /** Returns the account with this key. */
    public Optional<Account> accountOfKey(String key) {
        return accounts().stream()
                .filter(account -> account.keys().contains(key))
                .findFirst();
    }

    /** Returns the account with this token of the older API, unless the token was revoked. */
    public Optional<Account> accountOfV1Token(String token) {
        return state.settled(() -> state.accounts.values().stream()
                .filter(account -> account.v1Tokens().contains(token) && !state.revokedTokens.contains(token))
                .findFirst());
    }

    /** Revokes a token of the older API. */
    public void revokeV1Token(String token) {
        state.settled(() -> state.revokedTokens.add(token));
    }

    @Override
    public Channel channel(String serviceAndName) {
        return channels().stream()
                .filter(c -> serviceAndName.equals(c.network().wireName() + ":" + c.name()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no channel named " + serviceAndName));
    }

    @Override
    public void disconnect(String channelId, boolean disconnected) {
        change(channelId, old -> old.disconnected(disconnected));
    }

    @Override
    public void lock(String channelId, boolean locked) {
        change(channelId, old -> old.locked(locked));
    }

    @Override
    public void pauseQueue(String channelId, boolean paused) {
        change(channelId, old -> old.queuePaused(paused));
    }

    @Override
    public void failPublishing(String channelId, String reason) {
        state.settled(() -> state.publishingFailures.put(existing(channelId).id(), reason));
    }

    @Override
    public void removeMedia(String url) {
        state.settled(() -> state.goneMedia.add(url));
    }

    @Override
    public void authorizeConnection(String connectionId) {
        settle(connectionId, Status.ACTIVE);
    }

    @Override
    public void failConnection(String connectionId) {
        settle(connectionId, Status.FAILED);
    }

    @Override
    public void expireConnection(String connectionId) {
        state.settled(() -> state.connections.put(
                connectionId, existingConnection(connectionId).withExpiry()));
    }

    @Override
    public void revokeConnectionKey(String connectionId) {
        state.settled(() -> state.connections.put(
                connectionId, existingConnection(connectionId).withRevokedKey()));
    }

    private void settle(String connectionId, Status outcome) {
        state.settled(() -> {
            Connection pending = existingConnection(connectionId);
            if (pending.status() != Status.PENDING) {
                throw new IllegalStateException(
                        "connection " + connectionId + " is " + pending.status() + ", not PENDING");
            }
            return connecting().settle(pending, outcome);
        });
    }

    private Connection existingConnection(String id) {
        return Optional.ofNullable(state.connections.get(id))
                .orElseThrow(() -> new NoSuchElementException("no connection with the id " + id));
    }

    private void change(String channelId, UnaryOperator<Channel.State> change) {
        state.settled(() -> {
            Channel old = existing(channelId);
            Channel changed = old.with(change.apply(old.state()));
            if (old.state().queuePaused() && !changed.state().queuePaused()) {
                new PostQueue(state, changed).reflow();
            }
            state.channels.put(channelId, changed);
            return changed;
        });
    }

    private Channel existing(String channelId) {
        return Optional.ofNullable(state.channels.get(channelId))
                .orElseThrow(() -> new NoSuchElementException("no channel with the id " + channelId));
    }
}
