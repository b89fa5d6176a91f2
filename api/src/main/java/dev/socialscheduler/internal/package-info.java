/** Code shared by the types of the API. Not exported, and not part of the API. */
@NullMarked
package dev.socialscheduler.internal;

import org.jspecify.annotations.NullMarked;
