package dev.socialscheduler.contract.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.world.Plan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a thousand posts cost, and that what is computed for more of them follows the rules that the library follows. */
class QuotaSimulationTest {

    private static final int POSTS = 1_000;

    @Test
    void a_thousand_posts_take_at_most_36_requests_and_no_wait_for_a_window() {
        Calendar calendar = new Calendar(Plan.FREE, POSTS, 30, false);
        Spent spent = DrivenQuota.run(calendar);

        assertThat(spent.requests()).isEqualTo(34);
        assertThat(spent.time()).isEqualTo(calendar.time(30).multipliedBy(33).plus(calendar.time(10)));
        assertThat(ComputedQuota.of(calendar)).isEqualTo(spent);
    }

    @Test
    void one_at_a_time_they_take_a_request_each_and_more_than_three_days() {
        Calendar calendar = new Calendar(Plan.FREE, POSTS, 1, false);
        Spent spent = DrivenQuota.run(calendar);

        assertThat(spent.requests()).isEqualTo(POSTS);
        assertThat(spent.time()).isGreaterThan(Duration.ofDays(3)).isLessThan(Duration.ofDays(4));
        assertThat(ComputedQuota.of(calendar)).isEqualTo(spent);
    }

    @Test
    void where_requests_go_wrong_the_rules_say_what_the_library_does_too() {
        for (int batch : new int[] {1, 30}) {
            Calendar calendar = new Calendar(Plan.TEAM, POSTS, batch, true);
            Spent spent = DrivenQuota.run(calendar);

            assertThat(ComputedQuota.of(calendar)).isEqualTo(spent);
            assertThat(spent.requests()).isGreaterThan((POSTS + batch - 1) / batch);
        }
    }
}
