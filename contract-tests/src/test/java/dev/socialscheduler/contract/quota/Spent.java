package dev.socialscheduler.contract.quota;

import java.time.Duration;

/**
 * What a calendar has cost.
 *
 * @param requests all that were sent, refused ones and looks for lost answers included
 * @param time from the first request to the end
 */
record Spent(int requests, Duration time) {}
