package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post of a thread; the first one is the root post. Immutable. */
public record ThreadItem(
        String text, List<Asset> assets, @Nullable JsonNode linkAttachment) {
    public ThreadItem {
        assets = List.copyOf(assets);
    }
}
