package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One shape of a failure on the way through the gateway, and what must become of it, for a read and for a write.
 *
 * @param name what it is
 * @param answer what comes back
 * @param type which exception
 * @param text the message up to the place
 * @param code the provider's code in the exception, or null
 * @param ofWrite the outcome of a write; a read never has an effect
 * @param passing for a {@link ServiceUnavailableException}: whether the same call may succeed later
 * @param isUnproved whether the answer is perhaps neither the gateway's nor Buffer's: a write may have had an effect
 * @param opensAfter for a {@link RateLimitedException}: when to call again
 */
record ErrorRow(
        String name,
        Answer answer,
        Class<? extends SchedulerException> type,
        String text,
        @Nullable String code,
        Outcome ofWrite,
        boolean passing,
        boolean isUnproved,
        @Nullable Duration opensAfter) {

    private static final String ENDPOINT = "social-scheduler.maton.endpoint";

    static ErrorRow row(String name, Answer answer, Class<? extends SchedulerException> type, String text) {
        return new ErrorRow(name, answer, type, text, null, Outcome.NOT_APPLIED, false, false, null);
    }

    ErrorRow code(String providerCode) {
        return new ErrorRow(name, answer, type, text, providerCode, ofWrite, passing, isUnproved, opensAfter);
    }

    /** It may pass, and a write that ends so may have had an effect. */
    ErrorRow mayPass() {
        return new ErrorRow(name, answer, type, text, code, Outcome.UNKNOWN, true, false, opensAfter);
    }

    ErrorRow opensAfter(Duration wait) {
        return new ErrorRow(name, answer, type, text, code, ofWrite, passing, isUnproved, wait);
    }

    ErrorRow unproved() {
        return new ErrorRow(name, answer, type, text, code, ofWrite, passing, true, opensAfter);
    }

    private ErrorRow written() {
        String lookup = text.contains(ENDPOINT) ? "" : " If lookups fail in the same way, check " + ENDPOINT + ".";
        return isUnproved
                ? new ErrorRow(
                        name,
                        answer,
                        ServiceUnavailableException.class,
                        text + lookup,
                        code,
                        Outcome.UNKNOWN,
                        false,
                        false,
                        null)
                : this;
    }

    void check(Operation operation, String... settings) {
        (operation.writes() ? written() : this).checkSame(operation, settings);
    }

    private void checkSame(Operation operation, String... settings) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = MatonWiring.to(server, settings).raw()) {
            SchedulerException failure =
                    catchThrowableOfType(SchedulerException.class, () -> call(scheduler, operation));

            check(operation, failure);
            assertThat(server.request().line()).isEqualTo("POST /buffer/");
        }
    }

    private void check(Operation operation, SchedulerException failure) {
        Outcome outcome = operation.writes() ? ofWrite : Outcome.NOT_APPLIED;
        assertThat(failure).isInstanceOf(type);
        assertThat(failure)
                .hasMessage(text + " [" + operation + " on maton, HTTP " + answer.status()
                        + (code == null ? "" : ", " + code) + "; " + outcome.description() + "]");
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.context().providerCode()).isEqualTo(code);
        if (failure instanceof ServiceUnavailableException unavailable) {
            assertThat(unavailable.isPassing()).isEqualTo(passing);
        }
        if (failure instanceof RateLimitedException limited) {
            assertThat(limited.opensAt())
                    .map(at -> Duration.between(MatonWiring.NOW, at))
                    .hasValue(opensAfter);
        }
    }

    private static void call(SocialScheduler scheduler, Operation operation) {
        switch (operation) {
            case CREATE_POST -> scheduler.createPost(Samples.newPost());
            case ACCOUNT -> scheduler.account();
            default -> throw new IllegalArgumentException("no call for " + operation);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
