/** Sending one request: documents, envelopes, and mapping of failures. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.client;

import org.jspecify.annotations.NullMarked;
