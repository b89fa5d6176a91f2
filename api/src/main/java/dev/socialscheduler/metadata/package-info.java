/**
 * Network-specific settings of posts: one type for each network, with the provider's fields. A builder requires the
 * values that the network requires and validates nothing else; a null component is not sent.
 */
@NullMarked
package dev.socialscheduler.metadata;

import org.jspecify.annotations.NullMarked;
