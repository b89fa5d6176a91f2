package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.contract.Mishap;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import java.time.Instant;
import java.util.List;

/**
 * Creates the failures of one call.
 *
 * @param operation the operation of the call
 */
record MemoryErrors(Operation operation) {

    private ErrorContext context() {
        return ErrorContext.of(MemoryBackend.ID, operation);
    }

    private Failure refused(String problem, String remedy) {
        return Failure.withoutEffect(problem, remedy, context());
    }

    private Failure open(String problem) {
        return new Failure(problem, "Check whether it took effect.", context(), Outcome.UNKNOWN, null);
    }

    SchedulerException notFound(String what) {
        return new NotFoundException(refused("There is no such " + what + ".", "Check the id."));
    }

    SchedulerException invalid(String path, String rule) {
        return new InvalidPostException(List.of(new Violation(path, rule)), refused(path + ": " + rule, "Correct it."));
    }

    SchedulerException duplicate() {
        return new DuplicatePostException(refused("The channel already has this post.", "Change the text."));
    }

    SchedulerException stranger() {
        return new AuthenticationException(refused("The service rejects this key.", "Use the right key."));
    }

    SchedulerException lacking(Capability capability) {
        return new UnsupportedCapabilityException(capability, context());
    }

    SchedulerException of(Mishap mishap, Instant now) {
        return switch (mishap) {
            case LOST_ANSWER, LOST_REQUEST -> new ServiceUnavailableException(true, open("The connection broke."));
            case GARBLED_ANSWER -> new UnreadableResponseException(open("The response cannot be read."));
            case SERVER_ERROR -> new ServiceUnavailableException(true, open("The service failed."));
            case RATE_LIMIT ->
                new RateLimitedException(
                        "1-in-15min",
                        now.plusSeconds(900),
                        refused("There were too many requests.", "Wait until " + now.plusSeconds(900) + "."));
        };
    }
}
