/** The dialects of the GraphQL API. */
@NullMarked
package dev.socialscheduler.emulator.graphql;

import org.jspecify.annotations.NullMarked;
