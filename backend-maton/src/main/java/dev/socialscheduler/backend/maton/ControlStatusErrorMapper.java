package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.error.RefusalProof;
import dev.socialscheduler.backend.support.internal.error.StatusErrorMapper;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;

/** Maps the HTTP statuses of the control API; the shape of its error bodies is undocumented. Thread-safe. */
final class ControlStatusErrorMapper {

    private static final BackendTerms WORDS = new BackendTerms(
            "Maton control API",
            MatonOptions.CONTROL_ENDPOINT.key(),
            "Maton API key",
            "Check the Maton API key (" + MatonOptions.API_KEY.key() + ").");

    private static final StatusErrorMapper STATUSES = new StatusErrorMapper(WORDS);

    private final AccountErrorMapper account;
    private final GatewayTerms words;

    ControlStatusErrorMapper(AccountErrorMapper account, GatewayTerms words) {
        this.account = account;
        this.words = words;
    }

    SchedulerException map(HttpAnswer answer, ConnectionCall call, ErrorContext context) {
        String said = words.in(answer.text());
        return RefusalProof.judged(
                meaning(answer, said, call, context),
                RefusalProof.ofControl(answer.status(), answer.text(), !said.isEmpty()),
                WORDS);
    }

    private SchedulerException meaning(HttpAnswer answer, String said, ConnectionCall call, ErrorContext context) {
        return switch (answer.status()) {
            case 401 -> account.badKey(said, context);
            case 403 -> forbidden(answer, said, context);
            case 404, 410 -> call.connection() == null ? STATUSES.noApi(context) : notFound(said, context);
            case 429 -> account.tooFast(answer, said, context);
            default -> other(answer.status(), said, context);
        };
    }

    private static SchedulerException other(int status, String said, ErrorContext context) {
        if (status >= 500 || status == 408) {
            return AnswerErrorMapper.later(
                    "The gateway could not process the request." + said,
                    context,
                    AnswerErrorMapper.mayHaveApplied(context));
        }
        if (status < 200) {
            return STATUSES.map(status, false, context);
        }
        return status / 100 == 3 || status == 405 ? STATUSES.noApi(context) : refused(said, context);
    }

    private static NotFoundException notFound(String said, ErrorContext context) {
        return new NotFoundException(Failure.withoutEffect(
                "The connection does not exist at the gateway." + said,
                "Check the id; list the connections to find the right one.",
                context));
    }

    private static SchedulerException forbidden(HttpAnswer answer, String said, ErrorContext context) {
        boolean isJson = answer.text().stripLeading().startsWith("{");
        return isJson
                ? new PermissionDeniedException(Failure.withoutEffect(
                        "The gateway denied permission." + said,
                        "Check the owner and the permissions of the Maton API key.",
                        context))
                : STATUSES.map(answer.status(), false, context);
    }

    private static ServiceUnavailableException refused(String said, ErrorContext context) {
        return AnswerErrorMapper.unavailable(
                false,
                "The gateway rejected the request." + said,
                "Correct the problem that the gateway reports; if it reports none, check for a newer version of this"
                        + " library.",
                context,
                Outcome.NOT_APPLIED);
    }
}
