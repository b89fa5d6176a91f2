package dev.socialscheduler.emulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.faults.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the emulator received. Header names are in lower case. Credentials are hidden wherever they may stand:
 * the header {@code authorization}, and {@code access_token} among the variables.
 *
 * @param at the emulator's time at which it came in
 * @param operation the name of the GraphQL operation, if it has one
 * @param rootFields the GraphQL root fields, each as often as it was asked for; of the older API the one endpoint, of the
 *     gateway's control API the one call
 * @param variables of the GraphQL operation; of the older API the parameters, those of the query and of the form
 * @param status the HTTP status of the answer; 0 if none was sent
 * @param fault the fault that it met, if any
 */
public record RecordedRequest(
        Instant at,
        String method,
        String path,
        Map<String, List<String>> headers,
        @Nullable String operation,
        List<String> rootFields,
        JsonNode variables,
        int status,
        Fault.@Nullable Kind fault) {
    public RecordedRequest {
        headers = Map.copyOf(headers);
        rootFields = List.copyOf(rootFields);
    }
}
