package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A credential appears in nothing that a program might print. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class SecretContract extends SchedulerContract {

    /** Returns everything that a log would contain about a failure. */
    private static String shown(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void S01_no_failure_contains_a_credential() {
        String secret = fixture().secret();
        for (int i = 0; i < 10; i++) {
            fixture().failNext(Mishap.GARBLED_ANSWER);
        }

        assertThat(shown(failure(SchedulerException.class, () -> queued("Garbled"))))
                .doesNotContain(secret);
        fixture().stopFailing();
        assertThat(shown(failure(
                        NotFoundException.class,
                        () -> scheduler().post(fixture().unknownPost()))))
                .doesNotContain(secret);
    }

    @Test
    void S02_a_wrong_credential_is_not_shown_either() {
        try (SocialScheduler stranger = fixture().strangerScheduler()) {
            assertThat(shown(failure(AuthenticationException.class, stranger::account)))
                    .doesNotContain("nobody-knows-this-one");
        }
    }

    @Test
    void S03_no_description_of_a_scheduler_contains_a_credential() {
        assertThat(scheduler().toString()).isNotBlank().doesNotContain(fixture().secret());
        assertThat(scheduler().notices())
                .noneMatch(notice -> notice.contains(fixture().secret()));
    }
}
