/** What the types of the API share. Not exported, and no part of the API. */
@NullMarked
package dev.socialscheduler.internal;

import org.jspecify.annotations.NullMarked;
