package dev.socialscheduler.contract.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.contract.judge.Call;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.proxy.ProxyFault;
import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A judge that lets everybody go is none: it catches a program that tries three times, whatever the failure. */
class NaiveProgramTest {

    private static final String MARK = "k00001x";
    private static final int TRIES = 3;

    private static Post create(SocialScheduler raw, NewPost post) {
        for (int time = 1; ; time++) {
            try {
                return raw.createPost(post);
            } catch (SchedulerException e) {
                if (time == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Finding trial(Lane lane, int times, ProxyFault fault) throws InterruptedException {
        try (Court court = new Court(lane, null)) {
            SocialScheduler raw = court.raw();
            NewPost post = court.post("Fresh bread, " + MARK);
            court.script().times(times, court.speech()::isCreate, fault);
            return court.judged(new Call(post, MARK, Claim.of(() -> create(raw, post))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_retries_after_a_lost_answer_has_two_posts_and_does_not_say_so(Lane lane) throws Exception {
        assertThat(trial(lane, 1, ProxyFaults.lost()).verdict()).isEqualTo(Verdict.DOUBLE_UNTOLD);
    }

    @ParameterizedTest
    @EnumSource
    void who_retries_after_an_error_of_the_edge_has_two_posts_too(Lane lane) throws Exception {
        assertThat(trial(lane, 1, ProxyFaults.after(Answer.html(503))).verdict())
                .isEqualTo(Verdict.DOUBLE_UNTOLD);
    }

    @ParameterizedTest
    @EnumSource
    void who_meets_no_fault_is_innocent(Lane lane) throws Exception {
        assertThat(trial(lane, 1, ProxyFaults.none()).verdict()).isEqualTo(Verdict.HELD);
    }
}
