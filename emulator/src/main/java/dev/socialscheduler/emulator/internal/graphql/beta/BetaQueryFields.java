package dev.socialscheduler.emulator.internal.graphql.beta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.graphql.current.Caller;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.graphql.current.PageView;
import dev.socialscheduler.emulator.internal.graphql.current.QueryFields;
import dev.socialscheduler.emulator.internal.graphql.current.RootField;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.Page;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Post;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of {@code Query} in the beta dialect: those of {@code current}, except for two. */
public final class BetaQueryFields {
    // the emulator's posts never have one of these statuses, nor "sending", for which the dialect has no word
    private static final Set<String> STATUSES_OF_NOTHING = Set.of("deleted", "approval_rejected");

    private final WorldService world;
    private final QueryFields shared;

    public BetaQueryFields(WorldService world, QueryFields shared) {
        this.world = world;
        this.shared = shared;
    }

    /** Returns every field with its resolver. */
    public Map<String, DataFetcher<?>> all() {
        Map<String, DataFetcher<?>> fields = shared.all();
        fields.put("channel", RootField.query((who, environment) -> shared.channel(who, channelId(environment))));
        fields.put("posts", RootField.query(this::posts));
        return fields;
    }

    private View posts(String who, DataFetchingEnvironment environment) {
        JsonNode input = Caller.input(environment);
        List<String> wanted = GraphQlJson.texts(input.path("filter"), "status");
        List<String> known = wanted.stream()
                .filter(word -> !STATUSES_OF_NOTHING.contains(word))
                .toList();
        if (known.isEmpty() && !wanted.isEmpty()) {
            return nothing(who, input.path("organizationId").asText());
        }
        if (input.path("filter") instanceof ObjectNode filter) {
            filter.set("status", GraphQlJson.MAPPER.valueToTree(known));
        }
        return shared.posts(who, input, environment);
    }

    private View nothing(String who, String organizationId) {
        world.catalog().channels(who, organizationId); // rejects an organization of another account
        return PageView.of("PostsResults", new Page<Post>(List.of(), false, 0), Post::id, post -> View.of("Post"));
    }

    private static String channelId(DataFetchingEnvironment environment) {
        return Caller.input(environment).path("channelId").asText();
    }
}
