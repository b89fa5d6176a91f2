package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.http.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON of the GraphQL face. */
public final class GraphQlJson {
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GraphQlJson() {}

    /** Returns the error envelope with one entry, without a code if it is null. */
    public static Answer error(int status, String message, @Nullable String code) {
        return errors(status, List.of(entry(message, code)));
    }

    public static Answer errors(int status, List<ObjectNode> entries) {
        ObjectNode body = MAPPER.createObjectNode();
        body.putArray("errors").addAll(entries);
        return Answer.json(status, body);
    }

    public static ObjectNode entry(String message, @Nullable String code) {
        ObjectNode entry = MAPPER.createObjectNode().put("message", message);
        if (code != null) {
            entry.putObject("extensions").put("code", code);
        }
        return entry;
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    public static List<JsonNode> list(JsonNode node, String field) {
        return elements(node.path(field)).toList();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static List<String> texts(JsonNode node, String field) {
        return list(node, field).stream().map(JsonNode::asText).toList();
    }
}
