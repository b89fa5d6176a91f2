package dev.socialscheduler.backend.graphql.internal.client;

import java.util.concurrent.TimeUnit;
import okio.Timeout;

/**
 * How much longer than usual a request may take that makes several posts: a second for each beyond the first, since the
 * server looks at the media of each. No limit stays none.
 *
 * @param posts how many posts it makes
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
