package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The content of a post. {@code metadata} is the input object of the post's own network as given, without its thread;
 * an empty object if none was given. Immutable by convention: do not change a node after passing it in.
 *
 * <p>Two contents are equal if all their parts are. The duplicate check compares contents.
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

    /** Whether the network's metadata contains this field with a value other than null and blank text. */
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
