package dev.socialscheduler.backend.v1;

import dev.socialscheduler.backend.support.internal.error.LegacyCode;
import dev.socialscheduler.backend.support.internal.error.LegacyErrorMapper;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import dev.socialscheduler.backend.v1.EnvelopeWire.ErrorBody;
import dev.socialscheduler.backend.v1.EnvelopeWire.ErroredProfile;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a body means that says no: the code decides, then the HTTP status. */
final class RefusalErrorMapper {

    private static final LegacyErrorMapper LEGACY = new LegacyErrorMapper(V1ErrorMapper.WORDS);

    /** Not there, wrong method, wrong format: v1 itself is not where it was asked for. */
    private static final Set<Integer> NO_ENDPOINT = Set.of(404, 405, 1005);

    /** How v1 refuses a key or token of today. */
    private static final String NEW_KEY = "OIDC tokens are not accepted";

    private RefusalErrorMapper() {}

    static SchedulerException map(ErrorBody refusal, int status, ErrorContext where) {
        Integer code = refusal.code();
        ErrorContext context = where.withProviderCode(code == null ? null : code.toString());
        String text = refusal.text();
        String message = text == null ? "The provider refused it without saying why." : text;
        if (message.contains(NEW_KEY)) {
            return newKey(context);
        }
        if (code != null && NO_ENDPOINT.contains(code)) {
            return V1ErrorMapper.STATUSES.noApi(context);
        }
        if (LegacyErrorMapper.isDuplicate(message)) {
            return LEGACY.duplicate(message, context);
        }
        return LEGACY.map(LegacyCode.of(code, status), message + channels(refusal.erroredProfiles()), context);
    }

    private static AuthenticationException newKey(ErrorContext context) {
        return new AuthenticationException(Failure.withoutEffect(
                "The provider takes no API key or token of today on its REST API v1.",
                "This key is good for the backend graphql: set social-scheduler.backend=graphql and give it as"
                        + " social-scheduler.graphql.api-key or BUFFER_API_KEY.",
                context));
    }

    private static String channels(@Nullable List<ErroredProfile> profiles) {
        List<String> ids = WireValues.list(profiles, profile -> Wires.textOrEmpty(profile.profileId()));
        return ids.isEmpty() ? "" : " (channel " + String.join(", ", ids) + ")";
    }
}
