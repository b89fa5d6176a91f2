/** The spelling of the beta, where it differs from the official one. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.beta;

import org.jspecify.annotations.NullMarked;
