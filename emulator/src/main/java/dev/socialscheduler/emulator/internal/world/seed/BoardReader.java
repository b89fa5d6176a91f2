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

    List<Idea> ideas(List<FilePlace> places) {
        List<Idea> ideas = new ArrayList<>();
        for (FilePlace place : places) {
            ideas.add(idea(place, -places.size() + ideas.size()));
        }
        return ideas;
    }

    List<PostTemplate> templates(List<FilePlace> places) {
        List<PostTemplate> templates = new ArrayList<>();
        for (FilePlace place : places) {
            templates.add(template(place, -places.size() + templates.size()));
        }
        return templates;
    }

    private Idea idea(FilePlace place, long sequence) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("title", place.optionalText("title"));
        content.put("text", place.optionalText("text"));
        @Nullable String group = place.optionalText("group");
        Idea idea = new Idea(
                seed.newId(place),
                sequence,
                seed.reference(place, "organization"),
                content,
                seed.references(place, "tags"),
                group == null ? null : seed.reference(place, "group"),
                sequence,
                seed.ago(place, "createdAgo"));
        place.finish();
        return idea;
    }

    private PostTemplate template(FilePlace place, long sequence) {
        Instant created = seed.ago(place, "createdAgo");
        PostTemplate template = new PostTemplate(
                seed.newId(place),
                sequence,
                seed.reference(place, "organization"),
                place.text("title"),
                place.text("body"),
                place.text("description", ""),
                place.text("emoji", ""),
                place.text("visibility", "internal"),
                created,
                created);
        place.finish();
        return template;
    }
}
