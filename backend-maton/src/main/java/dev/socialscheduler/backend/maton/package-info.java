/**
 * The backend with the id {@code maton}: Buffer's GraphQL API behind the Maton gateway. Users choose it by its id; nothing
 * here needs to be named in a program but {@link dev.socialscheduler.backend.maton.MatonOptions}.
 */
@NullMarked
package dev.socialscheduler.backend.maton;

import org.jspecify.annotations.NullMarked;
