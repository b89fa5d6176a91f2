package dev.socialscheduler.backend.v1;

import org.jspecify.annotations.Nullable;

/**
 * A body of an answer with status 2xx, which may be a refusal all the same.
 *
 * @param payload what was asked for, or null if it was refused
 * @param refusal why it was refused, or null if it was not
 */
record Answer<W>(@Nullable W payload, EnvelopeWire.@Nullable ErrorBody refusal) {}
