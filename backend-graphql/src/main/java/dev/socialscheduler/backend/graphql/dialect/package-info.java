/** The spellings of the API that a setting can choose. */
@NullMarked
package dev.socialscheduler.backend.graphql.dialect;

import org.jspecify.annotations.NullMarked;
