/** The GraphQL face: credentials, request budget, validation, execution, and how the world looks through the schema. */
@NullMarked
package dev.socialscheduler.emulator.graphql;

import org.jspecify.annotations.NullMarked;
