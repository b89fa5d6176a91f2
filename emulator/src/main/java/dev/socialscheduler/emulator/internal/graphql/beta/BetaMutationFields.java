package dev.socialscheduler.emulator.internal.graphql.beta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.graphql.current.MutationFields;
import dev.socialscheduler.emulator.internal.graphql.current.PostView;
import dev.socialscheduler.emulator.internal.graphql.current.RootField;
import dev.socialscheduler.emulator.internal.graphql.current.TypedError;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Post;
import graphql.schema.DataFetcher;
import java.util.Map;

/** The fields of {@code Mutation} in the beta dialect: those of {@code current}, except for three. */
public final class BetaMutationFields {
    private final WorldService world;
    private final MutationFields shared;

    public BetaMutationFields(WorldService world, MutationFields shared) {
        this.world = world;
        this.shared = shared;
    }

    /** Returns every field with its resolver. */
    public Map<String, DataFetcher<?>> all() {
        Map<String, DataFetcher<?>> fields = shared.all();
        fields.put(
                "createPost",
                RootField.mutation(
                        (who, input) -> shared.createPost(who, BetaAssets.current(input)), BetaError::ofPost));
        fields.put(
                "editPost",
                RootField.mutation((who, input) -> shared.editPost(who, BetaAssets.current(input)), BetaError::ofPost));
        fields.put("deletePost", RootField.mutation(this::deletePost, TypedError::ofVoid));
        return fields;
    }

    private View deletePost(String who, JsonNode input) {
        Post deleted = world.publishing().deletePost(who, input.path("postId").asText());
        return View.of("DeletePostSuccess")
                .with("post", new PostView(world.catalog(), who).of(deleted).with("status", "deleted"));
    }
}
