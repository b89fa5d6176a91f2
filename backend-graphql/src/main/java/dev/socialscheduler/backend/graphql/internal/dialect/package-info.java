/** What a spelling of the API has to offer, and negotiating the one that a server understands. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.dialect;

import org.jspecify.annotations.NullMarked;
