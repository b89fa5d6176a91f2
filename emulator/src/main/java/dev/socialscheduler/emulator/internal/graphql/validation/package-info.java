/**
 * Refuses documents and variables in the words of the reference implementation of GraphQL, one entry for every mistake:
 * that is what the real service was seen to answer. What the rules here do not know is left to graphql-java's
 * validator.
 */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql.validation;

import org.jspecify.annotations.NullMarked;
