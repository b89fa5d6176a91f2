package dev.socialscheduler.backend.v1;

import org.jspecify.annotations.Nullable;

/**
 * The body of a response with status 2xx, which may still be a rejection.
 *
 * @param payload the requested content, or null if it was rejected
 * @param refusal the reason for the rejection, or null if there is none
 */
record Answer<W>(@Nullable W payload, EnvelopeWire.@Nullable ErrorBody refusal) {}
