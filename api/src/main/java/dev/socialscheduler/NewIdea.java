package dev.socialscheduler;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An idea to create. Immutable; start with {@link #builder()}.
 *
 * @param organization where it is kept, or null for the configured organization, or else the account's only one
 * @param title its title, or null
 * @param text the text, or null
 * @param networks the networks it is meant for; unmodifiable
 * @param media the media; unmodifiable
 * @param tags its labels; the provider wants name and color as well as the id; unmodifiable
 * @param date the day it is meant for, or null
 * @param aiAssisted whether it was written with AI assistance
 * @param groupId the group it goes into, or null
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

        /** Keeps it in this organization. */
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

        /** Names the networks it is meant for. */
        public Builder networks(Network... values) {
            networks = List.of(values);
            return this;
        }

        /** Adds something that goes with it. */
        public Builder media(IdeaMedia value) {
            media.add(Objects.requireNonNull(value, "media"));
            return this;
        }

        /** Sets its labels. */
        public Builder tags(Tag... values) {
            tags = List.of(values);
            return this;
        }

        /** Sets the day it is meant for. */
        public Builder date(Instant value) {
            date = Objects.requireNonNull(value, "date");
            return this;
        }

        /** Records that it was written with AI assistance. */
        public Builder aiAssisted() {
            aiAssisted = true;
            return this;
        }

        /** Puts it into a group. */
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
