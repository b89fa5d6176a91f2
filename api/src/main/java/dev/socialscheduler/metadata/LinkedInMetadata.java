package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * LinkedIn.
 *
 * @param annotations mentions inside the text; unmodifiable; empty when read, since the provider answers them otherwise
 * @param link a link shown as a card, or null
 * @param firstComment a comment below the post, or null
 */
public record LinkedInMetadata(
        List<Annotation> annotations,
        @Nullable Link link,
        @Nullable String firstComment) implements PostMetadata {

    public LinkedInMetadata {
        annotations = List.copyOf(annotations);
    }

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.LINKEDIN;
    }

    /**
     * A mention.
     *
     * @param id the provider's identifier
     * @param link where it leads
     * @param entity LinkedIn's own name of it, a URN
     * @param vanityName the name in its address
     * @param localizedName the words in the text
     * @param start where the words begin in the text
     * @param length how many characters they have
     */
    public record Annotation(
            String id, String link, String entity, String vanityName, String localizedName, int start, int length) {}

    /** Builds a {@link LinkedInMetadata}. Not thread-safe. */
    public static final class Builder {
        private final List<Annotation> annotations = new ArrayList<>();
        private @Nullable Link link;
        private @Nullable String firstComment;

        private Builder() {}

        /** Adds mentions. */
        public Builder annotations(Annotation... values) {
            annotations.addAll(List.of(values));
            return this;
        }

        /** Shows a link as a card, as its page describes itself. */
        public Builder link(URI url) {
            return link(new Link(url));
        }

        /** Shows a link as a card. */
        public Builder link(Link value) {
            link = Objects.requireNonNull(value, "link");
            return this;
        }

        /** Puts a comment below the post. */
        public Builder firstComment(String value) {
            firstComment = Objects.requireNonNull(value, "firstComment");
            return this;
        }

        /** Returns the metadata. */
        public LinkedInMetadata build() {
            return new LinkedInMetadata(annotations, link, firstComment);
        }
    }
}
