/** Rate limits of the GraphQL API and the headers that report them. */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql.budget;

import org.jspecify.annotations.NullMarked;
