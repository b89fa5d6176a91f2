package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One endpoint.
 *
 * @param name its path without prefix and suffix, with {@code :id} for an identifier
 * @param parameters the documented ones, each by its outermost name
 */
record Route(String method, String name, Set<String> parameters, Function<V1Request, JsonNode> endpoint) {
    static final String ID = ":id";

    static Route get(String name, Function<V1Request, JsonNode> endpoint, String... parameters) {
        return new Route("GET", name, Set.of(parameters), endpoint);
    }

    static Route post(String name, Function<V1Request, JsonNode> endpoint, String... parameters) {
        return new Route("POST", name, Set.of(parameters), endpoint);
    }

    /** Returns whether it changes anything. */
    boolean isAction() {
        return method.equals("POST");
    }

    boolean matches(List<String> path) {
        List<String> template = List.of(name.split("/", -1));
        if (template.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!template.get(i).equals(ID) && !template.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the part of a matching path at {@code :id}, otherwise empty. */
    String id(List<String> path) {
        int place = List.of(name.split("/", -1)).indexOf(ID);
        return place < 0 ? "" : path.get(place);
    }
}
