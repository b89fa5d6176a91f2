/**
 * The backend with the id {@code v1-rest}: Buffer's REST API v1, which is switched off on 2027-02-01. Users choose it
 * by its id; nothing here needs to be named in a program but {@link dev.socialscheduler.backend.v1.V1Options} and
 * {@link dev.socialscheduler.backend.v1.V1Operations}.
 */
@NullMarked
package dev.socialscheduler.backend.v1;

import org.jspecify.annotations.NullMarked;
