/**
 * Schedules social media posts through one interface with several backends. Start with
 * {@link dev.socialscheduler.SocialScheduler}. The terms account, organization, channel, post and idea are those of
 * Buffer.
 */
@NullMarked
package dev.socialscheduler;

import org.jspecify.annotations.NullMarked;
