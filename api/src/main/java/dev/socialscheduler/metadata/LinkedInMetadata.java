package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import dev.socialscheduler.internal.Required;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** LinkedIn-specific settings of a post. Immutable. */
public final class LinkedInMetadata implements PostMetadata {

    private final List<Annotation> annotations;
    private final @Nullable Link link;
    private final @Nullable String firstComment;

    private LinkedInMetadata(Builder builder) {
        this.annotations = List.copyOf(builder.annotations);
        this.link = builder.link;
        this.firstComment = builder.firstComment;
    }

    /** Returns a builder of a {@link LinkedInMetadata}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns the mentions inside the text; empty in responses, because the provider returns them in another form;
     * unmodifiable.
     */
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
        return Network.LINKEDIN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkedInMetadata that && components().equals(that.components());
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
        return Components.of("LinkedInMetadata")
                .with("annotations", annotations)
                .with("link", link)
                .with("firstComment", firstComment);
    }

    /** A mention; all values are required. Immutable. */
    public static final class Annotation {

        private final String id;
        private final String linkText;
        private final String entity;
        private final String vanityName;
        private final String localizedName;
        private final int start;
        private final int length;

        private Annotation(Builder builder) {
            this.id = Objects.requireNonNull(builder.id, "id");
            this.linkText = Objects.requireNonNull(builder.linkText, "linkText");
            this.entity = Objects.requireNonNull(builder.entity, "entity");
            this.vanityName = Objects.requireNonNull(builder.vanityName, "vanityName");
            this.localizedName = Objects.requireNonNull(builder.localizedName, "localizedName");
            this.start = Objects.requireNonNull(builder.start, "start");
            this.length = Objects.requireNonNull(builder.length, "length");
        }

        /** Returns a builder of an {@link Annotation}. */
        public static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the provider's identifier. */
        public String id() {
            return id;
        }

        /** Returns the URI of the mention; null if the text is not a valid URI. */
        public @Nullable URI link() {
            return Addresses.parse(linkText);
        }

        /** Returns the URI as text, as returned by the provider. */
        public String linkText() {
            return linkText;
        }

        /** Returns LinkedIn's URN of the mentioned entity. */
        public String entity() {
            return entity;
        }

        /** Returns the vanity name, which is part of the URL. */
        public String vanityName() {
            return vanityName;
        }

        /** Returns the mention as it appears in the text. */
        public String localizedName() {
            return localizedName;
        }

        /** Returns the start index of the mention in the text. */
        public int start() {
            return start;
        }

        /** Returns the length of the mention in characters. */
        public int length() {
            return length;
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
                    .with("id", id)
                    .with("link", linkText)
                    .with("entity", entity)
                    .with("vanityName", vanityName)
                    .with("localizedName", localizedName)
                    .with("start", start)
                    .with("length", length);
        }

        /** Builds an {@link Annotation}. Not thread-safe. */
        public static final class Builder {

            private @Nullable String id;
            private @Nullable String linkText;
            private @Nullable String entity;
            private @Nullable String vanityName;
            private @Nullable String localizedName;
            private @Nullable Integer start;
            private @Nullable Integer length;

            private Builder() {}

            private Builder(Annotation from) {
                id = from.id;
                linkText = from.linkText;
                entity = from.entity;
                vanityName = from.vanityName;
                localizedName = from.localizedName;
                start = from.start;
                length = from.length;
            }

            /** Sets the provider's identifier. */
            public Builder id(String value) {
                id = Objects.requireNonNull(value, "id");
                return this;
            }

            /** Sets the URI of the mention. */
            public Builder link(URI value) {
                linkText = value.toString();
                return this;
            }

            /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
            public Builder linkText(String value) {
                linkText = Objects.requireNonNull(value, "linkText");
                return this;
            }

            /** Sets LinkedIn's URN of the mentioned entity. */
            public Builder entity(String value) {
                entity = Objects.requireNonNull(value, "entity");
                return this;
            }

            /** Sets the vanity name, which is part of the URL. */
            public Builder vanityName(String value) {
                vanityName = Objects.requireNonNull(value, "vanityName");
                return this;
            }

            /** Sets the mention as it appears in the text. */
            public Builder localizedName(String value) {
                localizedName = Objects.requireNonNull(value, "localizedName");
                return this;
            }

            /** Sets the start index of the mention in the text. */
            public Builder start(int value) {
                start = value;
                return this;
            }

            /** Sets the length of the mention in characters. */
            public Builder length(int value) {
                length = value;
                return this;
            }

            /** Returns the mention. */
            public Annotation build() {
                Required.by("LinkedInMetadata.Annotation")
                        .with("id", id)
                        .with("link", linkText)
                        .with("entity", entity)
                        .with("vanityName", vanityName)
                        .with("localizedName", localizedName)
                        .with("start", start)
                        .with("length", length)
                        .check();
                return new Annotation(this);
            }
        }
    }

    /** Builds a {@link LinkedInMetadata}. Not thread-safe. */
    public static final class Builder {

        private List<Annotation> annotations = List.of();
        private @Nullable Link link;
        private @Nullable String firstComment;

        private Builder() {}

        private Builder(LinkedInMetadata from) {
            annotations = from.annotations;
            link = from.link;
            firstComment = from.firstComment;
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
        public LinkedInMetadata build() {
            return new LinkedInMetadata(this);
        }
    }
}
