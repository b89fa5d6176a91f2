/** The GraphQL face: credentials, request budget, validation and execution. */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql;

import org.jspecify.annotations.NullMarked;
