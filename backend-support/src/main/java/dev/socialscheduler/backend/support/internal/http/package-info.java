/** HTTP client set-up, authentication, redaction, and tracking of what has left. */
@NullMarked
package dev.socialscheduler.backend.support.internal.http;

import org.jspecify.annotations.NullMarked;
