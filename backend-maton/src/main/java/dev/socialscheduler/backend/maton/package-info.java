/**
 * The backend with the id {@code maton}: Buffer's GraphQL API behind the Maton gateway. Users choose it by its id;
 * nothing here needs to be named in a program but {@link dev.socialscheduler.backend.maton.MatonOptions} and, to manage
 * the gateway's connections, {@link dev.socialscheduler.backend.maton.MatonConnections}.
 */
@NullMarked
package dev.socialscheduler.backend.maton;

import org.jspecify.annotations.NullMarked;
