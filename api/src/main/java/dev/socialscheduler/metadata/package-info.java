/**
 * Network-specific settings of posts: one type for each network, with the provider's fields. A builder demands what
 * the network requires and checks nothing else; a null component is not sent.
 */
@NullMarked
package dev.socialscheduler.metadata;

import org.jspecify.annotations.NullMarked;
