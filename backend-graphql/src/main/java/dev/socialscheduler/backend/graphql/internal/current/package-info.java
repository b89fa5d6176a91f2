/** The official spelling of the API: documents, wire shapes, encoders and decoders. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.current;

import org.jspecify.annotations.NullMarked;
