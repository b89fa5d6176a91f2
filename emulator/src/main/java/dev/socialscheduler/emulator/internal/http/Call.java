package dev.socialscheduler.emulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request, as far as it is known without executing it.
 *
 * @param operation the name of the operation, or null if it has none or is unreadable
 * @param rootFields the root fields that the operation requests, each as often as requested
 */
public record Call(@Nullable String operation, List<String> rootFields, JsonNode variables) {
    /** A request without known content. */
    public static final Call UNREADABLE = new Call(null, List.of(), MissingNode.getInstance());

    public Call {
        rootFields = List.copyOf(rootFields);
    }
}
