package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facebook. The provider requires the type once anything else is said.
 *
 * @param type post, story or reel
 * @param annotations mentions inside the text; unmodifiable
 * @param link a link shown as a card, or null
 * @param firstComment a comment below the post, or null
 */
public record FacebookMetadata(
        PostType type,
        List<Annotation> annotations,
        @Nullable Link link,
        @Nullable String firstComment) implements PostMetadata {

    public FacebookMetadata {
        Objects.requireNonNull(type, "type");
        annotations = List.copyOf(annotations);
    }

    /** A post without anything special. */
    public static FacebookMetadata post() {
        return new FacebookMetadata(PostType.POST, List.of(), null, null);
    }

    /** Begins to say it option by option. */
    public static Builder builder(PostType type) {
        return new Builder(type);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    /**
     * A mention.
     *
     * @param content the network's identifier of what is mentioned
     * @param indices where it begins and ends in the text
     * @param text the words in the text
     * @param url where it leads
     */
    public record Annotation(String content, List<Integer> indices, String text, String url) {
        public Annotation {
            indices = List.copyOf(indices);
        }
    }

    /** Builds a {@link FacebookMetadata}. Not thread-safe. */
    public static final class Builder {
        private final PostType type;
        private final List<Annotation> annotations = new ArrayList<>();
        private @Nullable Link link;
        private @Nullable String firstComment;

        private Builder(PostType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

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
        public FacebookMetadata build() {
            return new FacebookMetadata(type, annotations, link, firstComment);
        }
    }
}
