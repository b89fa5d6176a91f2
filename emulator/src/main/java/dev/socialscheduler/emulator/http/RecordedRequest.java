package dev.socialscheduler.emulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.faults.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the emulator received. Header names are in lower case; the value of {@code authorization} is hidden.
 *
 * @param at the emulator's time at which it came in
 * @param operation the name of the GraphQL operation, if it has one
 * @param rootFields the GraphQL root fields, each as often as it was asked for
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
