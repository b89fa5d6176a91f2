package dev.socialscheduler.backend.support.internal.error;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;

/** What an HTTP status means when the body says nothing more. Thread-safe. */
public final class StatusErrorMapper {

    private final BackendTerms words;

    /** Makes a mapper that speaks of things in these words. */
    public StatusErrorMapper(BackendTerms words) {
        this.words = words;
    }

    /**
     * Maps an answer with another status than 2xx and 429.
     *
     * @param isJson whether the body was JSON; an answer of an edge in front of the provider is not
     */
    public SchedulerException map(int status, boolean isJson, ErrorContext context) {
        if (status == 401) {
            return AnswerErrorMapper.credential(words, "The provider did not accept the credential.", context);
        }
        if (status == 403) {
            return forbidden(isJson, context);
        }
        if (status >= 500 || status == 408) {
            return AnswerErrorMapper.later("The provider failed.", context, AnswerErrorMapper.mayHaveApplied(context));
        }
        if (status / 100 == 3) {
            return never(
                    "The provider's address answers with a redirect, which is not followed.", checkEndpoint(), context);
        }
        if (status == 404 || status == 405 || status == 410) {
            return noApi(context);
        }
        return never(
                "The provider refused the request without saying why.",
                "If it happens again, look for a newer version of this library.",
                context);
    }

    /** What was asked is not at the configured address. */
    public ServiceUnavailableException noApi(ErrorContext context) {
        return never("There is no " + words.api() + " at this address.", checkEndpoint(), context);
    }

    private SchedulerException forbidden(boolean isJson, ErrorContext context) {
        return isJson
                ? new PermissionDeniedException(Failure.withoutEffect(
                        "The provider does not allow this.",
                        "Check what the " + words.credential() + " may do, and whose channel it is.",
                        context))
                : never(
                        "The request was refused at the edge, before it reached the provider.",
                        "Set another social-scheduler.http.user-agent, or ask whoever runs the network or proxy.",
                        context);
    }

    private String checkEndpoint() {
        return "Check " + words.endpointKey() + ".";
    }

    private static ServiceUnavailableException never(String problem, String remedy, ErrorContext context) {
        return AnswerErrorMapper.unavailable(false, problem, remedy, context, Outcome.NOT_APPLIED);
    }
}
