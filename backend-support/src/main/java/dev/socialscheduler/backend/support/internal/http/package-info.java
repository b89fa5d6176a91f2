/** HTTP client set-up, authentication, redaction, and tracking of sent requests. */
@NullMarked
package dev.socialscheduler.backend.support.internal.http;

import org.jspecify.annotations.NullMarked;
