package dev.socialscheduler.backend.maton;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.List;

/**
 * The connections of the Maton account, each an account at Buffer (or another app) that the gateway may act for; from
 * {@link dev.socialscheduler.SocialScheduler#unwrap}. Only the key counts here, not the configured connection.
 *
 * <p>Raw: one request a call, nothing is repeated. All calls but {@link #create} may be repeated by whoever wants to.
 * Failures are {@link SchedulerException}s as those of every verb, without an operation in their context. Thread-safe;
 * of no use once the scheduler is closed.
 *
 * <pre>{@code
 * MatonConnections connections = scheduler.unwrap(MatonConnections.class);
 * MatonConnection made = connections.create();
 * show(made.url()); // to the person who authorises it, and to nobody else
 * connections.awaitActive(made.id(), Duration.ofMinutes(5));
 * }</pre>
 */
public interface MatonConnections {

    /** Returns the connections that a query asks for, in the gateway's order. */
    List<MatonConnection> list(MatonConnectionQuery query);

    /**
     * Makes a connection to Buffer, which waits for a person to open its {@link MatonConnection#url} and authorise it.
     * Every call makes another one.
     *
     * @throws OutcomeUnknownException if no answer tells whether it was made; list the connections before repeating
     */
    MatonConnection create();

    /**
     * Makes a connection to Buffer as {@link #create()} does, authorised in a certain way.
     *
     * @param method the gateway's word for it; {@code API_KEY}, {@code BASIC}, {@code OAUTH1}, {@code OAUTH2} and
     *     {@code MCP} are known
     * @throws IllegalArgumentException if the method holds anything but letters, digits and underscores
     * @throws OutcomeUnknownException if no answer tells whether it was made; list the connections before repeating
     */
    MatonConnection create(String method);

    /**
     * Returns one connection.
     *
     * @throws NotFoundException if there is none
     */
    MatonConnection get(MatonConnectionId id);

    /**
     * Deletes a connection. If it was the one that the gateway took by default, the next oldest takes its place.
     *
     * @throws NotFoundException if there is none, which is what a second delete finds
     * @throws OutcomeUnknownException if no answer tells whether it was deleted; deleting again is safe
     */
    void delete(MatonConnectionId id);

    /**
     * Reads a connection again and again, after one second at first and every ten in the end, until somebody has
     * authorised it. Failures that may pass do not end the waiting.
     *
     * @param timeout how long to wait; zero looks once
     * @return the connection, {@link MatonConnectionStatus#ACTIVE}
     * @throws AuthenticationException at once if the authorization failed
     * @throws NotFoundException at once if there is no such connection
     * @throws ServiceUnavailableException if nobody has authorised it in time, or if the thread is interrupted; its
     *     interrupt is kept
     * @throws IllegalArgumentException if the time is negative
     */
    MatonConnection awaitActive(MatonConnectionId id, Duration timeout);
}
