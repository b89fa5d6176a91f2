/**
 * Schedules social media posts through one interface, whichever transport carries them. Start at
 * {@link dev.socialscheduler.SocialScheduler}; the words (account, organization, channel, post, idea) are Buffer's.
 */
@NullMarked
package dev.socialscheduler;

import org.jspecify.annotations.NullMarked;
