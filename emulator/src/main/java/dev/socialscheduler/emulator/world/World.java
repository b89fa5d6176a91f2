package dev.socialscheduler.emulator.world;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

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
public interface World {
    /** The verbs that change posts, as the GraphQL API knows them. */
    Publishing publishing();

    List<Account> accounts();

    List<Organization> organizations();

    List<Channel> channels();

    /** All posts, also those of other accounts. */
    List<Post> posts();

    Optional<Post> post(String id);

    List<Idea> ideas();

    List<IdeaGroup> ideaGroups();

    List<Tag> tags();

    List<PostTemplate> postTemplates();

    /** The accounts at the Maton gateway. */
    List<MatonAccount> matonAccounts();

    /** All connections of the Maton gateway, in the order in which they were made. */
    List<Connection> connections();

    /**
     * The channel called {@code service:name}, for instance {@code bluesky:harbour-bakery}.
     *
     * @throws NoSuchElementException naming the channel, if there is none
     */
    Channel channel(String serviceAndName);

    /** Cuts a channel off from its network, or connects it again. */
    void disconnect(String channelId, boolean disconnected);

    /** Locks a channel, or unlocks it. */
    void lock(String channelId, boolean locked);

    /** Pauses the queue of a channel; when it goes on, the waiting posts get new slots. */
    void pauseQueue(String channelId, boolean paused);

    /** From now on a network refuses every post of a channel for this reason; such posts end in the status error. */
    void failPublishing(String channelId, String reason);

    /** The medium at this address can no longer be fetched: neither when a post is made nor when it goes out. */
    void removeMedia(String url);

    /** Does what a person does at the address of a connection: it was pending and becomes active. */
    void authorizeConnection(String connectionId);

    /** The authorization of a pending connection fails. */
    void failConnection(String connectionId);

    /** The authorization of a connection at Buffer runs out: it stays active, and the gateway answers with 500. */
    void expireConnection(String connectionId);

    /** Buffer no longer takes the key of a connection: its 401 comes through the gateway. */
    void revokeConnectionKey(String connectionId);
}
