package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One shape of a failure of the control API, and what must become of it.
 *
 * @param name what it is
 * @param answer what the control API says
 * @param type which exception
 * @param problem the message up to what the call was
 * @param remedy the message from there to the place
 * @param passing whether the same call may succeed later, and whether a write may have had an effect
 * @param isUnproved whether a write may have had an effect because the answer is perhaps not the gateway's
 * @param since for a write: when it was sent, if it may have had an effect; else null
 */
record ControlRow(
        String name,
        Answer answer,
        Class<? extends SchedulerException> type,
        String problem,
        String remedy,
        boolean passing,
        boolean isUnproved,
        @Nullable Instant since) {

    private static final String ENDPOINT = "social-scheduler.maton.control-endpoint";

    static ControlRow row(
            String name, Answer answer, Class<? extends SchedulerException> type, String problem, String remedy) {
        return new ControlRow(name, answer, type, problem, remedy, false, false, null);
    }

    ControlRow mayPass() {
        return new ControlRow(name, answer, type, problem, remedy, true, isUnproved, since);
    }

    ControlRow unproved() {
        return new ControlRow(name, answer, type, problem, remedy, passing, true, since);
    }

    /** The same row for a write, of which nobody knows the effect if the failure passes or proves nothing. */
    ControlRow unknownSince(Instant sentAt, String look) {
        if (!passing && !isUnproved) {
            return this;
        }
        String lookup = remedy.contains(ENDPOINT) ? "" : " If lookups fail in the same way, check " + ENDPOINT + ".";
        String advice = passing ? "" : remedy + lookup;
        return new ControlRow(
                name, answer, OutcomeUnknownException.class, problem, advice + look, passing, isUnproved, sentAt);
    }

    void check(Consumer<MatonConnections> call, String words) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            check(catchThrowableOfType(SchedulerException.class, () -> call.accept(connections)), words);
            assertThat(server.received()).as("requests").hasSize(1);
        }
    }

    private void check(SchedulerException failure, String words) {
        Outcome outcome = since == null ? Outcome.NOT_APPLIED : Outcome.UNKNOWN;
        assertThat(failure).isExactlyInstanceOf(type);
        assertThat(failure)
                .hasMessage(problem + " The call was: " + words + "." + remedy + " [maton, HTTP " + answer.status()
                        + "; " + outcome.description() + "]");
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.context().backend()).isEqualTo("maton");
        assertThat(failure.context().operation()).isNull();
        assertThat(failure.context().attempt()).isEqualTo(1);
        if (failure instanceof ServiceUnavailableException unavailable) {
            assertThat(unavailable.isPassing()).isEqualTo(passing);
        }
        if (failure instanceof OutcomeUnknownException unknown) {
            assertThat(unknown.attemptedAt()).isEqualTo(since);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
