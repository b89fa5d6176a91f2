package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Quota;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** When no answer comes, the error says whether something may have happened. */
abstract class FailureCases extends Cases {

    private static final NewPost POST =
            NewPost.on(Examples.channel(Network.MASTODON)).text(Examples.TEXT).build();

    FailureCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    @Test
    void a_bad_key_is_a_matter_of_authentication() {
        AuthenticationException e =
                fails(wire.failures().badKey(), AuthenticationException.class, SocialScheduler::account);

        assertThat(e.context().httpStatus()).isEqualTo(401);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(e.getMessage()).doesNotContain(Examples.KEY);
    }

    @Test
    void a_page_instead_of_an_answer_is_no_matter_of_the_key() {
        ServiceUnavailableException e =
                fails(wire.failures().refusedAtTheEdge(), ServiceUnavailableException.class, SocialScheduler::account);

        assertThat(e.context().httpStatus()).isEqualTo(403);
    }

    @Test
    void a_used_up_limit_tells_when_it_opens() {
        RateLimitedException e =
                fails(wire.failures().limitUsedUp(), RateLimitedException.class, SocialScheduler::account);

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(e.opensAt()).hasValueSatisfying(time -> assertThat(time).isAfter(Examples.NOW));
    }

    @Test
    void what_is_left_of_the_limits_is_learnt_from_every_answer() {
        Assumptions.assumeFalse(wire.failures().limitsTold().isEmpty(), "this wire does not tell its limits");

        Quota quota = play(wire.failures().limitsTold(), scheduler -> {
            scheduler.account();
            return scheduler.quota();
        });

        assertThat(quota.windows()).isNotEmpty().allSatisfy(window -> {
            assertThat(window.limit()).isPositive();
            assertThat(window.remaining()).isLessThan(window.limit());
        });
    }

    @Test
    void a_failure_of_the_provider_while_reading_changes_nothing() {
        ServiceUnavailableException e =
                fails(wire.failures().readingFails(), ServiceUnavailableException.class, SocialScheduler::account);

        assertThat(e.context().httpStatus()).isGreaterThanOrEqualTo(500);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
    }

    @Test
    void after_a_failure_of_the_provider_it_is_open_whether_a_post_was_made() {
        SchedulerException e = leavesOpen(wire.failures().postingFails(), scheduler -> scheduler.createPost(POST));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void without_data_it_is_open_whether_a_post_was_made() {
        SchedulerException e = leavesOpen(wire.failures().nothingTold(), scheduler -> scheduler.createPost(POST));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
