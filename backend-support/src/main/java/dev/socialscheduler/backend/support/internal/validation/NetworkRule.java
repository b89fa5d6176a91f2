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
 * The rules of one network. {@link NetworkLimits} gives the source and date of each number.
 *
 * @param network the network
 * @param limits the limits of its texts, by field; a missing field has no known limit
 * @param media the media that a post must have
 * @param features the optional features that it supports
 * @param types the allowed post types where a type is required; empty where none is known
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

    /** The media that a post must have. */
    enum Media {
        /** A text, an asset or a replacement for them. */
        ANY(null),
        VISUAL("at least one image or video"),
        VIDEO("a video");

        private final @Nullable String demand;

        Media(@Nullable String demand) {
            this.demand = demand;
        }

        /** Returns the requirement as the object of "need", or null. */
        @Nullable
        String demand() {
            return demand;
        }
    }

    /** The optional features of a network. */
    enum Feature {
        THREADS,
        /** A link card. */
        LINK_CARDS,
        /** A link card on a follow-up of a thread. */
        THREAD_LINK_CARDS,
        /** A thumbnail chosen by an offset into the video. */
        THUMBNAIL_OFFSET
    }
}
