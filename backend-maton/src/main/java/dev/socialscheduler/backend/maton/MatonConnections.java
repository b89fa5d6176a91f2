package dev.socialscheduler.backend.maton;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.List;

/**
 * Manages the connections of the Maton account. A connection authorizes the gateway to act for one account at Buffer or
 * at another app. Obtain an instance with {@link dev.socialscheduler.SocialScheduler#unwrap}. Calls depend on the API
 * key only, not on the configured connection.
 *
 * <p>Each method sends one request, {@link #awaitActive} several, and nothing is retried. All methods except
 * {@link #create} are idempotent and safe to retry. Methods throw a {@link SchedulerException} as every operation does,
 * but without an operation in its context, and an {@link IllegalStateException} once the scheduler is closed.
 * Thread-safe.
 *
 * <pre>{@code
 * MatonConnections connections = scheduler.unwrap(MatonConnections.class);
 * MatonConnection made = connections.create();
 * show(made.url()); // only to the person who authorizes it
 * connections.awaitActive(made.id(), Duration.ofMinutes(5));
 * }</pre>
 */
public interface MatonConnections {

    /** Returns the connections that match a query, in the gateway's order. */
    List<MatonConnection> list(MatonConnectionQuery query);

    /**
     * Creates a connection to Buffer. It stays {@link MatonConnectionStatus#PENDING} until a person opens its
     * {@link MatonConnection#url} and authorizes it. Not idempotent: every call creates a new connection.
     *
     * @throws OutcomeUnknownException if it is unknown whether the connection was created; list the connections
     *     before you retry
     */
    MatonConnection create();

    /**
     * Creates a connection to Buffer as {@link #create()} does, with a given authorization method.
     *
     * @param method the gateway's name of the method; {@code API_KEY}, {@code BASIC}, {@code OAUTH1}, {@code OAUTH2}
     *     and {@code MCP} are known
     * @throws IllegalArgumentException if the method holds anything but letters, digits and underscores
     * @throws OutcomeUnknownException if it is unknown whether the connection was created; list the connections before
     *     you retry
     */
    MatonConnection create(String method);

    /**
     * Returns one connection.
     *
     * @throws NotFoundException if the connection does not exist
     */
    MatonConnection get(MatonConnectionId id);

    /**
     * Deletes a connection. If the gateway used it by default, the next oldest active connection replaces it.
     *
     * @throws NotFoundException if there is none, as after an earlier delete
     * @throws OutcomeUnknownException if it is unknown whether the connection was deleted; retrying is safe
     */
    void delete(MatonConnectionId id);

    /**
     * Waits until a connection is authorized. It polls the connection, at first after one second and finally every ten
     * seconds. Transient failures do not end the wait. Blocks the calling thread.
     *
     * @param timeout the maximum time to wait; zero polls once
     * @return the connection, {@link MatonConnectionStatus#ACTIVE}
     * @throws AuthenticationException immediately if the authorization failed
     * @throws NotFoundException immediately if the connection does not exist
     * @throws ServiceUnavailableException if the connection is not authorized in time, or if the thread is interrupted;
     *     the interrupt status is restored
     * @throws IllegalArgumentException if the timeout is negative
     */
    MatonConnection awaitActive(MatonConnectionId id, Duration timeout);
}
