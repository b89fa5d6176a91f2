package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTimeTest {

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "3,false", "30,false"})
    void only_a_single_post_takes_the_usual_time(int posts, boolean isUsual) {
        assertThat(new BatchTime(posts).isUsual()).isEqualTo(isUsual);
    }

    @ParameterizedTest
    @CsvSource({"1,10000,10000", "2,10000,11000", "30,10000,39000", "2,0,0", "2,2147483647,2147483647"})
    void each_post_beyond_the_first_adds_a_second_to_a_limit(int posts, int millis, int expected) {
        assertThat(new BatchTime(posts).atLeast(millis)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1,60", "2,61", "30,89"})
    void a_call_timeout_is_lengthened_by_the_same(int posts, int seconds) {
        Timeout timeout = new Timeout().timeout(60, TimeUnit.SECONDS);

        new BatchTime(posts).lengthen(timeout);

        assertThat(timeout.timeoutNanos()).isEqualTo(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void a_call_without_a_timeout_stays_without_one() {
        Timeout timeout = new Timeout();

        new BatchTime(2).lengthen(timeout);

        assertThat(timeout.timeoutNanos()).isZero();
    }
}
