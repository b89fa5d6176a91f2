package dev.socialscheduler.emulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.faults.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the emulator received. Header names are in lower case. Credentials are hidden in
 * the header {@code authorization} and in the variable {@code access_token}.
 *
 * @param at the emulator's time of arrival
 * @param operation the name of the GraphQL operation, if it has one
 * @param rootFields the GraphQL root fields, each as often as requested; in REST API v1 the endpoint, in the gateway's
 *     control API the call
 * @param variables the variables of the GraphQL operation; in REST API v1 the parameters of query and form
 * @param status the HTTP status of the response; 0 if none was sent
 * @param fault the fault that was injected, if any
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
