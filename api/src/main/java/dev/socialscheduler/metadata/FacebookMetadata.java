package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facebook-specific settings of a post. The provider requires the type if any other setting is present. Immutable. */
public final class FacebookMetadata implements PostMetadata {

    private final PostType type;
    private final List<Annotation> annotations;
    private final @Nullable Link link;
    private final @Nullable String firstComment;

    private FacebookMetadata(Builder builder) {
        this.type = builder.type;
        this.annotations = List.copyOf(builder.annotations);
        this.link = builder.link;
        this.firstComment = builder.firstComment;
    }

    /** Creates the metadata of a plain post. */
    public static FacebookMetadata post() {
        return builder(PostType.POST).build();
    }

    /** Returns a builder of a {@link FacebookMetadata} with its required values. */
    public static Builder builder(PostType type) {
        return new Builder(type);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns whether it is a post, a story or a reel. */
    public PostType type() {
        return type;
    }

    /** Returns the mentions inside the text; unmodifiable. */
    public List<Annotation> annotations() {
        return annotations;
    }

    /** Returns the link shown as a card, or null. */
    public @Nullable Link link() {
        return link;
    }

    /** Returns the first comment below the post, or null. */
    public @Nullable String firstComment() {
        return firstComment;
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacebookMetadata that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("FacebookMetadata")
                .with("type", type)
                .with("annotations", annotations)
                .with("link", link)
                .with("firstComment", firstComment);
    }

    /** A mention. Immutable. */
    public static final class Annotation {

        private final String content;
        private final List<Integer> indices;
        private final String text;
        private final String urlText;

        private Annotation(Builder builder) {
            this.content = builder.content;
            this.indices = List.copyOf(builder.indices);
            this.text = builder.text;
            this.urlText = builder.urlText;
        }

        /** Returns a builder of an {@link Annotation} with a URI. */
        public static Builder builder(String content, List<Integer> indices, String text, URI url) {
            return builder(content, indices, text, url.toString());
        }

        /** Returns a builder of an {@link Annotation} with its required values. */
        public static Builder builder(String content, List<Integer> indices, String text, String urlText) {
            return new Builder(content, indices, text, urlText);
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the network's identifier of the mentioned account or page. */
        public String content() {
            return content;
        }

        /** Returns the start and end index of the mention in the text; unmodifiable. */
        public List<Integer> indices() {
            return indices;
        }

        /** Returns the mention as it appears in the text. */
        public String text() {
            return text;
        }

        /** Returns the URI of the mention; null if the text is not a valid URI. */
        public @Nullable URI url() {
            return Addresses.parse(urlText);
        }

        /** Returns the URI as text, as returned by the provider. */
        public String urlText() {
            return urlText;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Annotation that && components().equals(that.components());
        }

        @Override
        public int hashCode() {
            return components().hashCode();
        }

        @Override
        public String toString() {
            return components().toString();
        }

        private Components components() {
            return Components.of("Annotation")
                    .with("content", content)
                    .with("indices", indices)
                    .with("text", text)
                    .with("url", urlText);
        }

        /** Builds an {@link Annotation}. Not thread-safe. */
        public static final class Builder {

            private String content;
            private List<Integer> indices;
            private String text;
            private String urlText;

            private Builder(String content, List<Integer> indices, String text, String urlText) {
                this.content = Objects.requireNonNull(content, "content");
                this.indices = Objects.requireNonNull(indices, "indices");
                this.text = Objects.requireNonNull(text, "text");
                this.urlText = Objects.requireNonNull(urlText, "urlText");
            }

            private Builder(Annotation from) {
                content = from.content;
                indices = from.indices;
                text = from.text;
                urlText = from.urlText;
            }

            /** Sets the network's identifier of the mentioned account or page. */
            public Builder content(String value) {
                content = Objects.requireNonNull(value, "content");
                return this;
            }

            /** Sets the start and end index of the mention in the text. */
            public Builder indices(List<Integer> values) {
                indices = List.copyOf(values);
                return this;
            }

            /** Sets the mention as it appears in the text. */
            public Builder text(String value) {
                text = Objects.requireNonNull(value, "text");
                return this;
            }

            /** Sets the URI of the mention. */
            public Builder url(URI value) {
                urlText = value.toString();
                return this;
            }

            /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
            public Builder urlText(String value) {
                urlText = Objects.requireNonNull(value, "urlText");
                return this;
            }

            /** Returns the mention. */
            public Annotation build() {
                return new Annotation(this);
            }
        }
    }

    /** Builds a {@link FacebookMetadata}. Not thread-safe. */
    public static final class Builder {

        private PostType type;
        private List<Annotation> annotations = List.of();
        private @Nullable Link link;
        private @Nullable String firstComment;

        private Builder(PostType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        private Builder(FacebookMetadata from) {
            type = from.type;
            annotations = from.annotations;
            link = from.link;
            firstComment = from.firstComment;
        }

        /** Sets whether it is a post, a story or a reel. */
        public Builder type(PostType value) {
            type = Objects.requireNonNull(value, "type");
            return this;
        }

        /** Sets the mentions inside the text. */
        public Builder annotations(List<Annotation> values) {
            annotations = List.copyOf(values);
            return this;
        }

        /** Sets the link shown as a card. */
        public Builder link(@Nullable Link value) {
            link = value;
            return this;
        }

        /** Sets the first comment below the post. */
        public Builder firstComment(@Nullable String value) {
            firstComment = value;
            return this;
        }

        /** Adds mentions. */
        public Builder annotations(Annotation... values) {
            List<Annotation> all = new ArrayList<>(annotations);
            all.addAll(List.of(values));
            return annotations(all);
        }

        /** Adds a link card with the title and description that the page provides. */
        public Builder link(URI url) {
            return link(new Link(url));
        }

        /** Returns the metadata. */
        public FacebookMetadata build() {
            return new FacebookMetadata(this);
        }
    }
}
