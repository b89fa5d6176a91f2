package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statistics in one of the shapes that were observed or are possible. */
final class StatisticsShape {
    private final V1Quirks quirks;

    StatisticsShape(V1Quirks quirks) {
        this.quirks = quirks;
    }

    @Nullable
    JsonNode of(ObjectNode numbers) {
        if (quirks.has(V1Quirk.STATISTICS_ARE_ABSENT)) {
            return null;
        }
        if (quirks.has(V1Quirk.STATISTICS_ARE_EMPTY_ARRAY)) {
            return V1Json.texts(List.of());
        }
        if (quirks.has(V1Quirk.STATISTICS_ARE_EMPTY_OBJECT)) {
            return V1Json.object();
        }
        return quirks.has(V1Quirk.STATISTICS_ARE_TEXTS) ? asTexts(numbers) : numbers;
    }

    private static ObjectNode asTexts(ObjectNode numbers) {
        ObjectNode texts = V1Json.object();
        V1Json.names(numbers).forEach(name -> texts.put(name, numbers.path(name).asText()));
        return texts;
    }
}
