package dev.socialscheduler.emulator.world;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The state that all faces of the emulator share. Reads return immutable snapshots in the order of creation. The other
 * methods change what the APIs cannot. Every method is atomic and thread-safe, and first publishes posts that are due.
 *
 * <pre>{@code
 * emulator.clock().advance(Duration.ofDays(1));
 * assertThat(emulator.world().posts()).extracting(Post::status).containsOnly(PostStatus.SENT);
 * }</pre>
 */
public interface World {
    /** Returns the operations that change posts, with the rules of the GraphQL API. */
    Publishing publishing();

    List<Account> accounts();

    List<Organization> organizations();

    List<Channel> channels();

    /** Returns the posts of all accounts. */
    List<Post> posts();

    Optional<Post> post(String id);

    List<Idea> ideas();

    List<IdeaGroup> ideaGroups();

    List<Tag> tags();

    List<PostTemplate> postTemplates();

    /** Returns the accounts at the Maton gateway. */
    List<MatonAccount> matonAccounts();

    /** Returns all connections of the Maton gateway. */
    List<Connection> connections();

    /**
     * Returns the channel named {@code service:name}, for example {@code bluesky:harbour-bakery}.
     *
     * @throws NoSuchElementException if there is no such channel
     */
    Channel channel(String serviceAndName);

    /** Disconnects a channel from its network, or reconnects it. */
    void disconnect(String channelId, boolean disconnected);

    /** Locks or unlocks a channel. */
    void lock(String channelId, boolean locked);

    /** Pauses or resumes the queue of a channel; on resume, waiting posts get new slots. */
    void pauseQueue(String channelId, boolean paused);

    /** Makes publishing fail for every post of a channel; its posts end in the status error with this reason. */
    void failPublishing(String channelId, String reason);

    /** Makes the medium at this address unavailable, both on creation of a post and on publishing. */
    void removeMedia(String url);

    /** Authorizes a pending connection, as a person does on its authorization page. */
    void authorizeConnection(String connectionId);

    /** Makes the authorization of a pending connection fail. */
    void failConnection(String connectionId);

    /** Expires the authorization of a connection at Buffer: it stays active, and the gateway returns 500. */
    void expireConnection(String connectionId);

    /** Revokes the key of a connection at Buffer: Buffer's 401 then comes through the gateway. */
    void revokeConnectionKey(String connectionId);
}
