package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.Catalog;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.IdeaGroup;
import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types {@code Idea}, {@code IdeaGroup} and {@code PostTemplate}. */
public final class IdeaView {
    private IdeaView() {}

    public static View of(Idea idea, Catalog catalog) {
        return View.of("Idea")
                .with("id", idea.id())
                .with("organizationId", idea.organizationId())
                .with("content", content(idea, catalog))
                .with("groupId", idea.groupId())
                .with("position", idea.position())
                .with("createdAt", (int) idea.createdAt().getEpochSecond())
                .with("updatedAt", (int) idea.createdAt().getEpochSecond());
    }

    static View group(IdeaGroup group) {
        return View.of("IdeaGroup")
                .with("id", group.id())
                .with("isLocked", group.locked())
                .with("name", group.name());
    }

    static View template(PostTemplate template) {
        return View.of("PostTemplate")
                .with("id", template.id())
                .with("body", template.body())
                .with("description", template.description())
                .with("emoji", template.emoji())
                .with("organizationId", template.organizationId())
                .with("title", template.title())
                .with("visibility", template.visibility())
                .with("createdAt", Times.text(template.createdAt()))
                .with("updatedAt", Times.text(template.updatedAt()));
    }

    private static View content(Idea idea, Catalog catalog) {
        JsonNode given = idea.content();
        return View.of("IdeaContent")
                .with("title", idea.title())
                .with("text", idea.text())
                .with("media", media(idea))
                .with("tags", given.path("tags").isArray() ? givenTags(given) : knownTags(idea, catalog))
                .with("aiAssisted", given.path("aiAssisted").asBoolean(false))
                .with("services", GraphQlJson.texts(given, "services"))
                .with("date", time(given));
    }

    private static List<View> media(Idea idea) {
        List<View> media = new ArrayList<>();
        for (JsonNode given : GraphQlJson.list(idea.content(), "media")) {
            JsonNode source = given.path("source");
            media.add(View.of("IdeaMedia")
                    .with("id", String.format(Locale.ROOT, "%s%02x", idea.id().substring(0, 22), media.size()))
                    .with("url", given.path("url").asText(""))
                    .with("alt", given.path("alt").textValue())
                    .with("thumbnailUrl", given.path("thumbnailUrl").textValue())
                    .with("type", given.path("type").asText("unsupported"))
                    .with(
                            "size",
                            given.path("size").isInt() ? given.path("size").intValue() : null)
                    .with(
                            "source",
                            !source.isObject()
                                    ? null
                                    : View.of("IdeaMediaSource")
                                            .with("name", source.path("name").asText(""))
                                            .with("id", source.path("id").textValue())
                                            .with(
                                                    "author",
                                                    source.path("author").textValue())
                                            .with(
                                                    "authorUrl",
                                                    source.path("authorUrl").textValue())));
        }
        return media;
    }

    private static List<View> givenTags(JsonNode given) {
        return GraphQlJson.list(given, "tags").stream()
                .map(tag -> View.of("PublishingTag")
                        .with("id", tag.path("id").asText(""))
                        .with("color", tag.path("color").asText(""))
                        .with("name", tag.path("name").asText("")))
                .toList();
    }

    private static List<View> knownTags(Idea idea, Catalog catalog) {
        return catalog.tags(idea.tagIds()).stream().map(IdeaView::publishingTag).toList();
    }

    private static View publishingTag(Tag tag) {
        return View.of("PublishingTag")
                .with("id", tag.id())
                .with("color", tag.color())
                .with("name", tag.name())
                .with("colorName", tag.colorName());
    }

    private static @Nullable String time(JsonNode given) {
        return GraphQlJson.text(given, "date")
                .flatMap(Times::parse)
                .map(Times::text)
                .orElse(null);
    }
}
