package dev.socialscheduler.emulator.world;

import dev.socialscheduler.emulator.world.Connection.Status;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The state that all faces of the emulator share, and a test's window into it. Reads give immutable snapshots in the
 * order of creation; switches change what a test cannot reach through the API. Every method is atomic and safe from any
 * thread, and lets the clock have its way first: a post whose time has come is sent before anybody looks.
 *
 * <pre>{@code
 * emulator.clock().advance(Duration.ofDays(1));
 * assertThat(emulator.world().posts()).extracting(Post::status).containsOnly(PostStatus.SENT);
 * }</pre>
 */
public final class World {
    private final WorldState state;
    private final WorldFile file;
    private final Optional<Plan> plan;

    private World(WorldState state, WorldFile file, Optional<Plan> plan) {
        this.state = state;
        this.file = file;
        this.plan = plan;
    }

    /**
     * A world as its file says.
     *
     * @param plan the plan of every account, whatever the file says
     * @throws IllegalArgumentException naming the file, the place in it and the fault
     */
    public static World open(WorldFile file, Clock clock, Optional<Plan> plan, boolean refuseDuplicates) {
        World world = new World(new WorldState(clock, refuseDuplicates), file, plan);
        world.reset();
        return world;
    }

    /** Makes everything as it was in the beginning, with times relative to the clock of now. */
    public void reset() {
        Seed seed = file.read(state.now(), plan);
        state.settled(() -> {
            state.fill(seed);
            state.channels.values().forEach(channel -> new PostQueue(state, channel).reflow());
            return seed;
        });
    }

    /** The verbs that change posts, as the GraphQL API knows them. */
    public Publishing publishing() {
        return new Publishing(state, AssetRules.HTTPS);
    }

    /** The same verbs as the older API knows them: media may also have plain http addresses. */
    public Publishing v1Publishing() {
        return new Publishing(state, AssetRules.HTTP_TOO);
    }

    /** The verbs that only the older API has: order of a queue, and its weekly slots. */
    public Queues queues() {
        return new Queues(state);
    }

    /** What accounts may read. */
    public Catalog catalog() {
        return new Catalog(state);
    }

    /** The board of ideas. */
    public Ideas ideaBoard() {
        return new Ideas(state);
    }

    /** The post templates. */
    public Templates templates() {
        return new Templates(state);
    }

    /** The connections of the Maton gateway, as its users change them. */
    public Connecting connecting() {
        return new Connecting(state);
    }

    public List<Account> accounts() {
        return state.settled(() -> List.copyOf(state.accounts.values()));
    }

    public List<Organization> organizations() {
        return state.settled(() -> List.copyOf(state.organizations.values()));
    }

    public List<Channel> channels() {
        return state.settled(() -> List.copyOf(state.channels.values()));
    }

    /** All posts, also those of other accounts. */
    public List<Post> posts() {
        return state.settled(state::copyOfPosts);
    }

    public Optional<Post> post(String id) {
        return state.settled(() -> Optional.ofNullable(state.posts.get(id)));
    }

    public List<Idea> ideas() {
        return state.settled(() -> List.copyOf(state.ideas.values()));
    }

    public List<IdeaGroup> ideaGroups() {
        return state.settled(() -> List.copyOf(state.ideaGroups.values()));
    }

    public List<Tag> tags() {
        return state.settled(() -> List.copyOf(state.tags.values()));
    }

    public List<PostTemplate> postTemplates() {
        return state.settled(() -> List.copyOf(state.postTemplates.values()));
    }

    /** The accounts at the Maton gateway. */
    public List<MatonAccount> matonAccounts() {
        return state.settled(() -> List.copyOf(state.matonAccounts.values()));
    }

    /** All connections of the Maton gateway, in the order in which they were made. */
    public List<Connection> connections() {
        return state.settled(() -> List.copyOf(state.connections.values()));
    }

    /** The account that a key belongs to. */
    public Optional<Account> accountOfKey(String key) {
        return accounts().stream()
                .filter(account -> account.keys().contains(key))
                .findFirst();
    }

    /** The account that a token of the older API belongs to, as long as it was not given back. */
    public Optional<Account> accountOfV1Token(String token) {
        return state.settled(() -> state.accounts.values().stream()
                .filter(account -> account.v1Tokens().contains(token) && !state.revokedTokens.contains(token))
                .findFirst());
    }

    /** Makes a token of the older API worthless. */
    public void revokeV1Token(String token) {
        state.settled(() -> state.revokedTokens.add(token));
    }

    /**
     * The channel called {@code service:name}, for instance {@code bluesky:harbour-bakery}.
     *
     * @throws NoSuchElementException naming the channel, if there is none
     */
    public Channel channel(String serviceAndName) {
        return channels().stream()
                .filter(c -> serviceAndName.equals(c.network().word() + ":" + c.name()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no channel is called " + serviceAndName));
    }

    /** Cuts a channel off from its network, or connects it again. */
    public void disconnect(String channelId, boolean disconnected) {
        change(channelId, old -> old.disconnected(disconnected));
    }

    /** Locks a channel, or unlocks it. */
    public void lock(String channelId, boolean locked) {
        change(channelId, old -> old.locked(locked));
    }

    /** Pauses the queue of a channel; when it goes on, the waiting posts get new slots. */
    public void pauseQueue(String channelId, boolean paused) {
        change(channelId, old -> old.queuePaused(paused));
    }

    /** From now on a network refuses every post of a channel for this reason; such posts end in the status error. */
    public void failPublishing(String channelId, String reason) {
        state.settled(() -> state.publishingFailures.put(existing(channelId).id(), reason));
    }

    /** The medium at this address can no longer be fetched: neither when a post is made nor when it goes out. */
    public void removeMedia(String url) {
        state.settled(() -> state.goneMedia.add(url));
    }

    /** Does what a person does at the address of a connection: it was pending and becomes active. */
    public void authorizeConnection(String connectionId) {
        settle(connectionId, Status.ACTIVE);
    }

    /** The authorization of a pending connection fails. */
    public void failConnection(String connectionId) {
        settle(connectionId, Status.FAILED);
    }

    /** The authorization of a connection at Buffer runs out: it stays active, and the gateway answers with 500. */
    public void expireConnection(String connectionId) {
        state.settled(() -> state.connections.put(
                connectionId, existingConnection(connectionId).withExpiry()));
    }

    /** Buffer no longer takes the key of a connection: its 401 comes through the gateway. */
    public void revokeConnectionKey(String connectionId) {
        state.settled(() -> state.connections.put(
                connectionId, existingConnection(connectionId).withRevokedKey()));
    }

    private void settle(String connectionId, Status outcome) {
        state.settled(() -> {
            Connection pending = existingConnection(connectionId);
            if (pending.status() != Status.PENDING) {
                throw new IllegalStateException(
                        "the connection " + connectionId + " is " + pending.status() + ", not PENDING");
            }
            return connecting().settle(pending, outcome);
        });
    }

    private Connection existingConnection(String id) {
        return Optional.ofNullable(state.connections.get(id))
                .orElseThrow(() -> new NoSuchElementException("no connection has the id " + id));
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
                .orElseThrow(() -> new NoSuchElementException("no channel has the id " + channelId));
    }
}
