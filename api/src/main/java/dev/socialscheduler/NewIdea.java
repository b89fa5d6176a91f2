package dev.socialscheduler;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An idea to create. Immutable; start with {@link #builder()}.
 *
 * @param organization the organization; null for the configured one, or else the account's only one
 * @param title the title, or null
 * @param text the text, or null
 * @param networks the intended networks; unmodifiable
 * @param media the media; unmodifiable
 * @param tags the tags; the provider requires the name and color as well as the id; unmodifiable
 * @param date the intended date, or null
 * @param aiAssisted whether it was written with AI assistance
 * @param groupId the group that will contain the idea, or null
 */
public record NewIdea(
        @Nullable OrganizationId organization,
        @Nullable String title,
        @Nullable String text,
        List<Network> networks,
        List<IdeaMedia> media,
        List<Tag> tags,
        @Nullable Instant date,
        boolean aiAssisted,
        @Nullable IdeaGroupId groupId) {

    public NewIdea {
        networks = List.copyOf(networks);
        media = List.copyOf(media);
        tags = List.copyOf(tags);
    }

    /** Returns a builder of an idea. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NewIdea}. Not thread-safe. */
    public static final class Builder {

        private final List<IdeaMedia> media = new ArrayList<>();
        private @Nullable OrganizationId organization;
        private @Nullable String title;
        private @Nullable String text;
        private List<Network> networks = List.of();
        private List<Tag> tags = List.of();
        private @Nullable Instant date;
        private boolean aiAssisted;
        private @Nullable IdeaGroupId groupId;

        private Builder() {}

        /** Sets the organization that will own the idea. */
        public Builder in(OrganizationId id) {
            organization = Objects.requireNonNull(id, "organization");
            return this;
        }

        /** Sets the title. */
        public Builder title(String value) {
            title = Objects.requireNonNull(value, "title");
            return this;
        }

        /** Sets the text. */
        public Builder text(String value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /** Sets the intended networks. */
        public Builder networks(Network... values) {
            networks = List.of(values);
            return this;
        }

        /** Adds an image, video, link or document. */
        public Builder media(IdeaMedia value) {
            media.add(Objects.requireNonNull(value, "media"));
            return this;
        }

        /** Sets the tags. */
        public Builder tags(Tag... values) {
            tags = List.of(values);
            return this;
        }

        /** Sets the intended date. */
        public Builder date(Instant value) {
            date = Objects.requireNonNull(value, "date");
            return this;
        }

        /** Marks the idea as written with AI assistance. */
        public Builder aiAssisted() {
            aiAssisted = true;
            return this;
        }

        /** Sets the group that will contain the idea. */
        public Builder group(IdeaGroupId id) {
            groupId = Objects.requireNonNull(id, "group");
            return this;
        }

        /** Returns the idea. */
        public NewIdea build() {
            return new NewIdea(organization, title, text, networks, media, tags, date, aiAssisted, groupId);
        }
    }
}
