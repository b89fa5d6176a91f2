package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Retries: calls are retried if and only if that is safe. */
@GuardedOnly
@NotVerifiedLive("failures of the service are known only from reports by others")
public abstract class RetryContract extends SchedulerContract {

    private int requests(Runnable call) {
        int before = fixture().requestsSent();
        call.run();
        return fixture().requestsSent() - before;
    }

    private void readSurvives(Mishap mishap) {
        Post post = queued("Read");
        fixture().failNext(mishap);

        assertThat(requests(() -> assertThat(scheduler().post(post.id())).isEqualTo(post)))
                .as("requests")
                .isEqualTo(2);
    }

    @Test
    void Y01_a_read_survives_a_failing_service() {
        readSurvives(Mishap.SERVER_ERROR);
    }

    @Test
    void Y02_a_read_survives_a_lost_response() {
        readSurvives(Mishap.LOST_ANSWER);
    }

    @Test
    void Y03_a_read_survives_an_unreadable_response() {
        readSurvives(Mishap.GARBLED_ANSWER);
    }

    @Test
    void Y04_a_rate_limit_failure_carries_the_retry_time_and_creates_nothing() {
        fixture().failNext(Mishap.RATE_LIMIT);
        int before = fixture().requestsSent();

        RateLimitedException failure = failure(RateLimitedException.class, () -> queued("Too many"));

        assertThat(fixture().requestsSent() - before).as("requests").isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(failure.opensAt())
                .hasValueSatisfying(opens -> assertThat(opens).isAfter(fixture().now()));
        fixture().passTime(Duration.ofMinutes(16));
        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.DELETE_POSTS)
    void Y05_a_delete_with_a_lost_response_succeeds() {
        Post post = queued("Short life");
        fixture().failNext(Mishap.LOST_ANSWER);

        scheduler().deletePost(post.id());

        assertThat(listed()).isEmpty();
    }

    @Test
    @Needs(Capability.DELETE_POSTS)
    void Y06_a_delete_that_did_not_arrive_is_retried() {
        Post post = queued("Short life");
        fixture().failNext(Mishap.LOST_REQUEST);

        scheduler().deletePost(post.id());

        failure(NotFoundException.class, () -> scheduler().post(post.id()));
    }

    @Test
    void Y07_a_rejection_is_final() {
        assertThat(requests(() -> failure(
                        NotFoundException.class,
                        () -> scheduler().post(fixture().unknownPost()))))
                .as("requests")
                .isEqualTo(1);
    }
}
