package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An idea for a future post. It belongs to an organization, not to a channel. Immutable. */
public final class Idea {

    private final IdeaId id;
    private final OrganizationId organizationId;
    private final @Nullable String title;
    private final @Nullable String text;
    private final List<String> networkWords;
    private final List<IdeaMedia> media;
    private final List<Tag> tags;
    private final @Nullable Instant date;
    private final boolean aiAssisted;
    private final @Nullable IdeaGroupId groupId;
    private final Instant createdAt;
    private final Instant updatedAt;

    private Idea(Builder builder) {
        this.id = builder.id;
        this.organizationId = builder.organizationId;
        this.title = builder.title;
        this.text = builder.text;
        this.networkWords = List.copyOf(builder.networkWords);
        this.media = List.copyOf(builder.media);
        this.tags = List.copyOf(builder.tags);
        this.date = builder.date;
        this.aiAssisted = builder.aiAssisted;
        this.groupId = builder.groupId;
        this.createdAt = builder.createdAt;
        this.updatedAt = builder.updatedAt;
    }

    /** Returns a builder of an {@link Idea} with its required values. */
    public static Builder builder(IdeaId id, OrganizationId organizationId, Instant createdAt) {
        return new Builder(id, organizationId, createdAt);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the idea's id. */
    public IdeaId id() {
        return id;
    }

    /** Returns the organization that owns the idea. */
    public OrganizationId organizationId() {
        return organizationId;
    }

    /** Returns the title, or null. */
    public @Nullable String title() {
        return title;
    }

    /** Returns the text, or null. */
    public @Nullable String text() {
        return text;
    }

    /** Returns the wire names of the intended networks; unmodifiable. */
    public List<String> networkWords() {
        return networkWords;
    }

    /** Returns the media; unmodifiable. */
    public List<IdeaMedia> media() {
        return media;
    }

    /** Returns the tags; unmodifiable. */
    public List<Tag> tags() {
        return tags;
    }

    /** Returns the intended date, or null. */
    public @Nullable Instant date() {
        return date;
    }

    /** Returns whether it was written with AI assistance. */
    public boolean aiAssisted() {
        return aiAssisted;
    }

    /** Returns the group that contains the idea, or null. */
    public @Nullable IdeaGroupId groupId() {
        return groupId;
    }

    /** Returns the creation time. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Returns the time of the last change; defaults to the creation time. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Returns the intended networks, in order. */
    public List<Network> networks() {
        return networkWords.stream().map(Network::of).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Idea that && components().equals(that.components());
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
        return Components.of("Idea")
                .with("id", id)
                .with("organizationId", organizationId)
                .with("title", title)
                .with("text", text)
                .with("networkWords", networkWords)
                .with("media", media)
                .with("tags", tags)
                .with("date", date)
                .with("aiAssisted", aiAssisted)
                .with("groupId", groupId)
                .with("createdAt", createdAt)
                .with("updatedAt", updatedAt);
    }

    /** Builds an {@link Idea}. Not thread-safe. */
    public static final class Builder {

        private IdeaId id;
        private OrganizationId organizationId;
        private @Nullable String title;
        private @Nullable String text;
        private List<String> networkWords = List.of();
        private List<IdeaMedia> media = List.of();
        private List<Tag> tags = List.of();
        private @Nullable Instant date;
        private boolean aiAssisted;
        private @Nullable IdeaGroupId groupId;
        private Instant createdAt;
        private Instant updatedAt;

        private Builder(IdeaId id, OrganizationId organizationId, Instant createdAt) {
            this.id = Objects.requireNonNull(id, "id");
            this.organizationId = Objects.requireNonNull(organizationId, "organizationId");
            this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
            updatedAt = createdAt;
        }

        private Builder(Idea from) {
            id = from.id;
            organizationId = from.organizationId;
            title = from.title;
            text = from.text;
            networkWords = from.networkWords;
            media = from.media;
            tags = from.tags;
            date = from.date;
            aiAssisted = from.aiAssisted;
            groupId = from.groupId;
            createdAt = from.createdAt;
            updatedAt = from.updatedAt;
        }

        /** Sets the idea's id. */
        public Builder id(IdeaId value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets the organization that owns the idea. */
        public Builder organizationId(OrganizationId value) {
            organizationId = Objects.requireNonNull(value, "organizationId");
            return this;
        }

        /** Sets the title. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets the text. */
        public Builder text(@Nullable String value) {
            text = value;
            return this;
        }

        /** Sets the wire names of the intended networks. */
        public Builder networkWords(List<String> values) {
            networkWords = List.copyOf(values);
            return this;
        }

        /** Sets the media. */
        public Builder media(List<IdeaMedia> values) {
            media = List.copyOf(values);
            return this;
        }

        /** Sets the tags. */
        public Builder tags(List<Tag> values) {
            tags = List.copyOf(values);
            return this;
        }

        /** Sets the intended date. */
        public Builder date(@Nullable Instant value) {
            date = value;
            return this;
        }

        /** Sets whether it was written with AI assistance. */
        public Builder aiAssisted(boolean value) {
            aiAssisted = value;
            return this;
        }

        /** Sets the group that contains the idea. */
        public Builder groupId(@Nullable IdeaGroupId value) {
            groupId = value;
            return this;
        }

        /** Sets the creation time. */
        public Builder createdAt(Instant value) {
            createdAt = Objects.requireNonNull(value, "createdAt");
            return this;
        }

        /** Sets the time of the last change. */
        public Builder updatedAt(Instant value) {
            updatedAt = Objects.requireNonNull(value, "updatedAt");
            return this;
        }

        /** Returns the idea. */
        public Idea build() {
            return new Idea(this);
        }
    }
}
