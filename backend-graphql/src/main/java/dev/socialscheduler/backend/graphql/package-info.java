/**
 * The backend with the id {@code graphql}: Buffer's GraphQL API. Users choose it by its id; nothing here needs to be
 * named in a program but {@link dev.socialscheduler.backend.graphql.GraphQlOptions}.
 */
@NullMarked
package dev.socialscheduler.backend.graphql;

import org.jspecify.annotations.NullMarked;
