/** The spelling of the gateway's document. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.gateway;

import org.jspecify.annotations.NullMarked;
