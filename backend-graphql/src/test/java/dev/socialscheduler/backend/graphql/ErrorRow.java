package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Operation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import org.jspecify.annotations.Nullable;

/**
 * One shape of a failure, and what must become of it, for a read and for a write.
 *
 * @param name what it is
 * @param answer what the provider says
 * @param type which exception
 * @param text the message up to the place
 * @param code the provider's code in the exception, or null
 * @param ofWrite the outcome of a write; a read never has an effect
 * @param passing for a {@link ServiceUnavailableException}: whether the same call may succeed later
 */
record ErrorRow(
        String name,
        Answer answer,
        Class<? extends SchedulerException> type,
        String text,
        @Nullable String code,
        Outcome ofWrite,
        boolean passing) {

    private static final String ENDPOINT = "social-scheduler.graphql.endpoint";

    static ErrorRow row(String name, Answer answer, Class<? extends SchedulerException> type, String text) {
        return new ErrorRow(name, answer, type, text, null, Outcome.NOT_APPLIED, false);
    }

    ErrorRow code(String providerCode) {
        return new ErrorRow(name, answer, type, text, providerCode, ofWrite, passing);
    }

    /** A write that ends so may have had an effect. */
    ErrorRow writeUnknown() {
        return new ErrorRow(name, answer, type, text, code, Outcome.UNKNOWN, passing);
    }

    ErrorRow mayPass() {
        return new ErrorRow(name, answer, type, text, code, ofWrite, true);
    }

    /** The answer is perhaps not the provider's: a write may have had an effect, and the message says where to look. */
    ErrorRow ofWriteUnproved() {
        String lookup = text.contains(ENDPOINT) ? "" : " If lookups fail in the same way, check " + ENDPOINT + ".";
        return new ErrorRow(
                name, answer, ServiceUnavailableException.class, text + lookup, code, Outcome.UNKNOWN, passing);
    }

    void check(Operation operation) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", "current")
                        .raw()) {
            SchedulerException failure =
                    catchThrowableOfType(SchedulerException.class, () -> call(scheduler, operation));

            check(operation, failure);
            assertThat(server.received()).as("requests").hasSize(1);
        }
    }

    private void check(Operation operation, SchedulerException failure) {
        Outcome outcome = operation.writes() ? ofWrite : Outcome.NOT_APPLIED;
        assertThat(failure).isInstanceOf(type);
        assertThat(failure)
                .hasMessage(text + " [" + operation + " on graphql, HTTP " + answer.status()
                        + (code == null ? "" : ", " + code) + "; " + outcome.description() + "]");
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.context().backend()).isEqualTo("graphql");
        assertThat(failure.context().operation()).isEqualTo(operation);
        assertThat(failure.context().httpStatus()).isEqualTo(answer.status());
        assertThat(failure.context().providerCode()).isEqualTo(code);
        if (failure instanceof ServiceUnavailableException unavailable) {
            assertThat(unavailable.isPassing()).isEqualTo(passing);
        }
    }

    private static void call(SocialScheduler scheduler, Operation operation) {
        switch (operation) {
            case CREATE_POST -> scheduler.createPost(Samples.newPost());
            case POST -> scheduler.post(Samples.POST);
            default -> throw new IllegalArgumentException("no call for " + operation);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
