package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a post says. {@code metadata} is the input object of the post's own network as it was given, without its thread
 * (an empty object when none was given). Immutable by convention: nobody changes a node after it was handed over.
 *
 * <p>Two contents are equal if everything in them is, which is what the rule against repetition compares.
 */
public record Content(String text, List<Asset> assets, List<ThreadItem> thread, JsonNode metadata) {
    public Content {
        assets = List.copyOf(assets);
        thread = List.copyOf(thread);
    }

    public boolean hasText() {
        return !text.isBlank();
    }

    public boolean has(Asset.Kind kind) {
        return assets.stream().anyMatch(asset -> asset.kind() == kind);
    }

    /** Whether the network's metadata holds this field with a value other than null and the empty text. */
    public boolean states(String field) {
        JsonNode value = metadata.path(field);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isBlank());
    }

    public Content withoutMargins() {
        return new Content(text.strip(), assets, thread, metadata);
    }
}
