package dev.socialscheduler.backend.support.internal.error;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;

/** Maps HTTP statuses whose bodies carry no further information. Thread-safe. */
public final class StatusErrorMapper {

    private final BackendTerms words;

    /** Creates a mapper that uses a backend's terms in its messages. */
    public StatusErrorMapper(BackendTerms words) {
        this.words = words;
    }

    /**
     * Maps a response whose status is neither 2xx nor 429. It proves nothing, so a write may have had an effect.
     *
     * @param isJson whether the body was JSON; responses of a proxy in front of the provider are not
     */
    public SchedulerException map(int status, boolean isJson, ErrorContext context) {
        return RefusalProof.judged(meaning(status, isJson, context), false, words);
    }

    private SchedulerException meaning(int status, boolean isJson, ErrorContext context) {
        if (status == 401) {
            return AnswerErrorMapper.credential(words, "The provider rejected the credential.", context);
        }
        if (status == 403) {
            return forbidden(isJson, context);
        }
        if (status >= 500 || status == 408) {
            return AnswerErrorMapper.later(
                    "The provider could not process the request.", context, AnswerErrorMapper.mayHaveApplied(context));
        }
        if (status < 200) {
            return AnswerErrorMapper.later(
                    "The response has no final status.", context, AnswerErrorMapper.mayHaveApplied(context));
        }
        if (status / 100 == 3) {
            return never(
                    "The endpoint responded with a redirect, which the library does not follow.",
                    checkEndpoint(),
                    context);
        }
        if (status == 404 || status == 405 || status == 410) {
            return noApi(context);
        }
        return never(
                "The provider rejected the request without giving a reason.",
                "If this happens again, check for a newer version of this library.",
                context);
    }

    /** The configured endpoint does not serve the API. */
    public ServiceUnavailableException noApi(ErrorContext context) {
        return never("There is no " + words.api() + " at the configured endpoint.", checkEndpoint(), context);
    }

    private SchedulerException forbidden(boolean isJson, ErrorContext context) {
        return isJson
                ? new PermissionDeniedException(Failure.withoutEffect(
                        "The provider denied permission.",
                        "Check the permissions of the " + words.credential() + " and who owns the channel.",
                        context))
                : never(
                        "A proxy or CDN rejected the request.",
                        "Set a different social-scheduler.http.user-agent, or contact the administrator of your"
                                + " network or proxy.",
                        context);
    }

    private String checkEndpoint() {
        return "Check " + words.endpointKey() + ".";
    }

    private static ServiceUnavailableException never(String problem, String remedy, ErrorContext context) {
        return AnswerErrorMapper.unavailable(false, problem, remedy, context, Outcome.NOT_APPLIED);
    }
}
