package dev.socialscheduler.emulator.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, as far as it can be told without executing it.
 *
 * @param operation the name of the operation, or null if it has none or nothing could be read
 * @param rootFields the fields that the operation asks of the root type, each as often as it is asked for
 */
public record Call(@Nullable String operation, List<String> rootFields, JsonNode variables) {
    /** A request of which nothing can be told. */
    public static final Call UNREADABLE = new Call(null, List.of(), MissingNode.getInstance());

    public Call {
        rootFields = List.copyOf(rootFields);
    }
}
