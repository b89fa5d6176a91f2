/** Rules for posts: content, networks, media, and how each network counts. */
@NullMarked
package dev.socialscheduler.backend.support.internal.validation;

import org.jspecify.annotations.NullMarked;
