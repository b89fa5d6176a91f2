package dev.socialscheduler.backend.graphql.internal.client;

import java.util.concurrent.TimeUnit;
import okio.Timeout;

/**
 * Extends the time limit of a request that creates several posts: by one second for each post after the first, because
 * the server examines the media of each. No limit remains no limit.
 *
 * @param posts how many posts it creates
 */
record BatchTime(int posts) {

    boolean isUsual() {
        return posts == 1;
    }

    private long more() {
        return TimeUnit.SECONDS.toMillis(posts - 1L);
    }

    int atLeast(int millis) {
        return millis == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, millis + more());
    }

    void lengthen(Timeout timeout) {
        long nanos = timeout.timeoutNanos();
        if (nanos > 0) {
            timeout.timeout(nanos + TimeUnit.MILLISECONDS.toNanos(more()), TimeUnit.NANOSECONDS);
        }
    }
}
