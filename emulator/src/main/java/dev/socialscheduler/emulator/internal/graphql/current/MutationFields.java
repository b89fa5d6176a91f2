package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.Templates;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.internal.world.rules.MediaDemands;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostTemplate;
import graphql.schema.DataFetcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of {@code Mutation}. */
public final class MutationFields {
    private final WorldService world;
    private final MediaDemands demands;

    public MutationFields(WorldService world, MediaDemands demands) {
        this.world = world;
        this.demands = demands;
    }

    /** Returns every field with its resolver. */
    public Map<String, DataFetcher<?>> all() {
        Map<String, DataFetcher<?>> fields = new HashMap<>();
        fields.put("createPost", RootField.mutation(this::createPost, TypedError::ofPost));
        fields.put("editPost", RootField.mutation(this::editPost, TypedError::ofPost));
        fields.put("deletePost", RootField.mutation(this::deletePost, TypedError::ofVoid));
        fields.put("movePostInQueue", RootField.mutation(this::movePost, TypedError::ofVoid));
        fields.put("createIdea", RootField.mutation(this::createIdea, TypedError::ofIdea));
        fields.put("createPostTemplate", RootField.mutation(this::createTemplate, TypedError::ofVoid));
        fields.put("updatePostTemplate", RootField.mutation(this::updateTemplate, TypedError::ofVoid));
        fields.put("deletePostTemplate", RootField.mutation(this::deleteTemplate, TypedError::ofVoid));
        return fields;
    }

    public View createPost(String who, JsonNode input) {
        Channel channel = world.catalog().channel(who, input.path("channelId").asText());
        PostInputReader reader = new PostInputReader(channel.network());
        return success(who, world.publishing(demands).createPost(who, reader.request(input)));
    }

    public View editPost(String who, JsonNode input) {
        Post post = world.catalog().post(who, input.path("id").asText());
        PostInputReader reader = new PostInputReader(post.network());
        return success(who, world.publishing(demands).editPost(who, reader.edit(input)));
    }

    private View deletePost(String who, JsonNode input) {
        Post deleted = world.publishing().deletePost(who, input.path("id").asText());
        return View.of("DeletePostSuccess").with("id", deleted.id());
    }

    private View movePost(String who, JsonNode input) {
        boolean toTop = input.path("position").asText().equals("top");
        return success(who, world.publishing().movePost(who, input.path("id").asText(), toTop));
    }

    private View createIdea(String who, JsonNode input) {
        JsonNode content = input.path("content");
        List<String> tagIds = GraphQlJson.list(content, "tags").stream()
                .map(tag -> tag.path("id").asText())
                .toList();
        Idea idea = world.ideaBoard()
                .createIdea(
                        who,
                        input.path("organizationId").asText(),
                        content,
                        tagIds,
                        input.path("group").path("groupId").textValue());
        return IdeaView.of(idea, world.catalog());
    }

    private View createTemplate(String who, JsonNode input) {
        PostTemplate template =
                world.templates().create(who, input.path("organizationId").asText(), wish(input));
        return View.of("CreatePostTemplateSuccess").with("postTemplate", IdeaView.template(template));
    }

    private View updateTemplate(String who, JsonNode input) {
        PostTemplate template = world.templates().update(who, input.path("id").asText(), wish(input));
        return View.of("UpdatePostTemplateSuccess").with("postTemplate", IdeaView.template(template));
    }

    private View deleteTemplate(String who, JsonNode input) {
        world.templates().delete(who, input.path("id").asText());
        return View.of("EmptySuccess").with("_empty", "");
    }

    private static Templates.Wish wish(JsonNode input) {
        return new Templates.Wish(
                input.path("title").textValue(),
                input.path("body").textValue(),
                input.path("description").textValue(),
                input.path("emoji").textValue(),
                input.path("visibility").textValue());
    }

    private View success(String who, Post post) {
        return View.of("PostActionSuccess").with("post", new PostView(world.catalog(), who).of(post));
    }
}
