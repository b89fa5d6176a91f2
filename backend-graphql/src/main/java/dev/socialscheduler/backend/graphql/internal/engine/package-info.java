/** The engine that the backends graphql and maton share: the verbs over a transport. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.engine;

import org.jspecify.annotations.NullMarked;
