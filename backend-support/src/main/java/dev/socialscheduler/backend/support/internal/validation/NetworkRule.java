package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Network;
import dev.socialscheduler.metadata.PostType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one network takes. Each number has its source and date in {@link NetworkLimits}.
 *
 * @param network the network
 * @param limits the limits of its texts, by the field that they are of; a field without one has no known limit
 * @param media what a post must have
 * @param features what else it can have
 * @param types what kinds of post there are, where that must be said; empty where nothing is known
 */
record NetworkRule(
        Network network, Map<Field, TextLimit> limits, Media media, Set<Feature> features, Set<PostType> types) {

    NetworkRule {
        limits = limits.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(limits));
        features = features.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(features));
        types = Set.copyOf(types);
    }

    Optional<TextLimit> limit(Field field) {
        return Optional.ofNullable(limits.get(field));
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** A text with a limit of its own. */
    enum Field {
        TEXT("text", "text"),
        FIRST_COMMENT("metadata.firstComment", "first comment"),
        TITLE("metadata.title", "title"),
        TOPIC("metadata.topic", "topic");

        private final String path;
        private final String title;

        Field(String path, String title) {
            this.path = path;
            this.title = title;
        }

        String path() {
            return path;
        }

        String title() {
            return title;
        }
    }

    /** What a post must have. */
    enum Media {
        /** A text, an asset or something in their place. */
        ANY(null),
        VISUAL("at least one image or video"),
        VIDEO("a video");

        private final @Nullable String demand;

        Media(@Nullable String demand) {
            this.demand = demand;
        }

        /** Returns the demand behind "need", or null. */
        @Nullable
        String demand() {
            return demand;
        }
    }

    /** What a network can have. */
    enum Feature {
        THREADS,
        /** A link shown as a card. */
        LINK_CARDS,
        /** A link card on a follow-up of a thread. */
        THREAD_LINK_CARDS,
        /** A moment of the video as its thumbnail. */
        THUMBNAIL_OFFSET
    }
}
