/**
 * Rejects documents and variables in the words of the reference implementation of GraphQL, with one entry for every
 * mistake, as was observed on the real service. Rules that are not implemented here are left to graphql-java's
 * validator.
 */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql.validation;

import org.jspecify.annotations.NullMarked;
