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

/** Maps error bodies: by their code, or otherwise by the HTTP status. */
final class RefusalErrorMapper {

    private static final LegacyErrorMapper LEGACY = new LegacyErrorMapper(V1ErrorMapper.WORDS);

    /** Not found, wrong method or wrong format: the URL does not serve v1. */
    private static final Set<Integer> NO_ENDPOINT = Set.of(404, 405, 1005);

    /** How v1 rejects current keys and tokens. */
    private static final String NEW_KEY = "OIDC tokens are not accepted";

    private RefusalErrorMapper() {}

    static SchedulerException map(ErrorBody refusal, int status, ErrorContext where) {
        Integer code = refusal.code();
        ErrorContext context = where.withProviderCode(code == null ? null : code.toString());
        String text = refusal.text();
        String message = text == null ? "The provider rejected the request without giving a reason." : text;
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
                "The provider's REST API v1 does not accept new API keys or tokens.",
                "Use this key with the backend graphql: set social-scheduler.backend=graphql, and set the key as"
                        + " social-scheduler.graphql.api-key or BUFFER_API_KEY.",
                context));
    }

    private static String channels(@Nullable List<ErroredProfile> profiles) {
        List<String> ids = WireValues.list(profiles, profile -> Wires.textOrEmpty(profile.profileId()));
        return ids.isEmpty() ? "" : " (channel " + String.join(", ", ids) + ")";
    }
}
