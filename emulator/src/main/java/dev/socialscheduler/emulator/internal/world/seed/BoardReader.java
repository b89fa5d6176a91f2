package dev.socialscheduler.emulator.internal.world.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.PostTemplate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the ideas and the post templates of a world file. */
final class BoardReader {
    private final SeedReader seed;

    BoardReader(SeedReader seed) {
        this.seed = seed;
    }

    List<Idea> ideas(List<SeedNode> nodes) {
        List<Idea> ideas = new ArrayList<>();
        for (SeedNode node : nodes) {
            ideas.add(idea(node, -nodes.size() + ideas.size()));
        }
        return ideas;
    }

    List<PostTemplate> templates(List<SeedNode> nodes) {
        List<PostTemplate> templates = new ArrayList<>();
        for (SeedNode node : nodes) {
            templates.add(template(node, -nodes.size() + templates.size()));
        }
        return templates;
    }

    private Idea idea(SeedNode node, long sequence) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("title", node.optionalText("title"));
        content.put("text", node.optionalText("text"));
        @Nullable String group = node.optionalText("group");
        Idea idea = new Idea(
                seed.newId(node),
                sequence,
                seed.reference(node, "organization"),
                content,
                seed.references(node, "tags"),
                group == null ? null : seed.reference(node, "group"),
                sequence,
                seed.ago(node, "createdAgo"));
        node.finish();
        return idea;
    }

    private PostTemplate template(SeedNode node, long sequence) {
        Instant created = seed.ago(node, "createdAgo");
        PostTemplate template = new PostTemplate(
                seed.newId(node),
                sequence,
                seed.reference(node, "organization"),
                node.text("title"),
                node.text("body"),
                node.text("description", ""),
                node.text("emoji", ""),
                node.text("visibility", "internal"),
                created,
                created);
        node.finish();
        return template;
    }
}
