package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A workspace that holds channels and ideas. Immutable. */
public final class Organization {

    private final OrganizationId id;
    private final String name;
    private final @Nullable String ownerEmail;
    private final @Nullable Integer channelCount;
    private final @Nullable Integer memberCount;
    private final @Nullable Limits limits;

    private Organization(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.ownerEmail = builder.ownerEmail;
        this.channelCount = builder.channelCount;
        this.memberCount = builder.memberCount;
        this.limits = builder.limits;
    }

    /** Returns a builder of an {@link Organization} with its required values. */
    public static Builder builder(OrganizationId id, String name) {
        return new Builder(id, name);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the organization's id. */
    public OrganizationId id() {
        return id;
    }

    /** Returns the display name. */
    public String name() {
        return name;
    }

    /** Returns the owner's e-mail address, or null if the backend does not report it. */
    public @Nullable String ownerEmail() {
        return ownerEmail;
    }

    /** Returns the number of channels, or null if the backend does not report it. */
    public @Nullable Integer channelCount() {
        return channelCount;
    }

    /** Returns the number of members, or null if the backend does not report it. */
    public @Nullable Integer memberCount() {
        return memberCount;
    }

    /** Returns the limits of the plan, or null if the backend does not report them. */
    public @Nullable Limits limits() {
        return limits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organization that && components().equals(that.components());
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
        return Components.of("Organization")
                .with("id", id)
                .with("name", name)
                .with("ownerEmail", ownerEmail)
                .with("channelCount", channelCount)
                .with("memberCount", memberCount)
                .with("limits", limits);
    }

    /** Limits of an organization's plan, as counts. Immutable. */
    public static final class Limits {

        private final int channels;
        private final int members;
        private final int scheduledPosts;
        private final int scheduledThreadsPerChannel;
        private final int scheduledStoriesPerChannel;
        private final int tags;
        private final int ideas;
        private final int ideaGroups;

        private Limits(Builder builder) {
            this.channels = builder.channels;
            this.members = builder.members;
            this.scheduledPosts = builder.scheduledPosts;
            this.scheduledThreadsPerChannel = builder.scheduledThreadsPerChannel;
            this.scheduledStoriesPerChannel = builder.scheduledStoriesPerChannel;
            this.tags = builder.tags;
            this.ideas = builder.ideas;
            this.ideaGroups = builder.ideaGroups;
        }

        /** Returns a builder of a {@link Limits}. */
        public static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the maximum number of connected channels. */
        public int channels() {
            return channels;
        }

        /** Returns the maximum number of members. */
        public int members() {
            return members;
        }

        /** Returns the maximum number of scheduled posts for each channel. */
        public int scheduledPosts() {
            return scheduledPosts;
        }

        /** Returns the maximum number of scheduled threads for each channel. */
        public int scheduledThreadsPerChannel() {
            return scheduledThreadsPerChannel;
        }

        /** Returns the maximum number of scheduled stories for each channel. */
        public int scheduledStoriesPerChannel() {
            return scheduledStoriesPerChannel;
        }

        /** Returns the maximum number of tags. */
        public int tags() {
            return tags;
        }

        /** Returns the maximum number of ideas. */
        public int ideas() {
            return ideas;
        }

        /** Returns the maximum number of idea groups. */
        public int ideaGroups() {
            return ideaGroups;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Limits that && components().equals(that.components());
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
            return Components.of("Limits")
                    .with("channels", channels)
                    .with("members", members)
                    .with("scheduledPosts", scheduledPosts)
                    .with("scheduledThreadsPerChannel", scheduledThreadsPerChannel)
                    .with("scheduledStoriesPerChannel", scheduledStoriesPerChannel)
                    .with("tags", tags)
                    .with("ideas", ideas)
                    .with("ideaGroups", ideaGroups);
        }

        /** Builds a {@link Limits}. Not thread-safe. */
        public static final class Builder {

            private int channels;
            private int members;
            private int scheduledPosts;
            private int scheduledThreadsPerChannel;
            private int scheduledStoriesPerChannel;
            private int tags;
            private int ideas;
            private int ideaGroups;

            private Builder() {}

            private Builder(Limits from) {
                channels = from.channels;
                members = from.members;
                scheduledPosts = from.scheduledPosts;
                scheduledThreadsPerChannel = from.scheduledThreadsPerChannel;
                scheduledStoriesPerChannel = from.scheduledStoriesPerChannel;
                tags = from.tags;
                ideas = from.ideas;
                ideaGroups = from.ideaGroups;
            }

            /** Sets the maximum number of connected channels. */
            public Builder channels(int value) {
                channels = value;
                return this;
            }

            /** Sets the maximum number of members. */
            public Builder members(int value) {
                members = value;
                return this;
            }

            /** Sets the maximum number of scheduled posts for each channel. */
            public Builder scheduledPosts(int value) {
                scheduledPosts = value;
                return this;
            }

            /** Sets the maximum number of scheduled threads for each channel. */
            public Builder scheduledThreadsPerChannel(int value) {
                scheduledThreadsPerChannel = value;
                return this;
            }

            /** Sets the maximum number of scheduled stories for each channel. */
            public Builder scheduledStoriesPerChannel(int value) {
                scheduledStoriesPerChannel = value;
                return this;
            }

            /** Sets the maximum number of tags. */
            public Builder tags(int value) {
                tags = value;
                return this;
            }

            /** Sets the maximum number of ideas. */
            public Builder ideas(int value) {
                ideas = value;
                return this;
            }

            /** Sets the maximum number of idea groups. */
            public Builder ideaGroups(int value) {
                ideaGroups = value;
                return this;
            }

            /** Returns the limits. */
            public Limits build() {
                return new Limits(this);
            }
        }
    }

    /** Builds an {@link Organization}. Not thread-safe. */
    public static final class Builder {

        private OrganizationId id;
        private String name;
        private @Nullable String ownerEmail;
        private @Nullable Integer channelCount;
        private @Nullable Integer memberCount;
        private @Nullable Limits limits;

        private Builder(OrganizationId id, String name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
        }

        private Builder(Organization from) {
            id = from.id;
            name = from.name;
            ownerEmail = from.ownerEmail;
            channelCount = from.channelCount;
            memberCount = from.memberCount;
            limits = from.limits;
        }

        /** Sets the organization's id. */
        public Builder id(OrganizationId value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets the display name. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** Sets the owner's e-mail address. */
        public Builder ownerEmail(@Nullable String value) {
            ownerEmail = value;
            return this;
        }

        /** Sets the number of channels. */
        public Builder channelCount(@Nullable Integer value) {
            channelCount = value;
            return this;
        }

        /** Sets the number of members. */
        public Builder memberCount(@Nullable Integer value) {
            memberCount = value;
            return this;
        }

        /** Sets the limits of the plan. */
        public Builder limits(@Nullable Limits value) {
            limits = value;
            return this;
        }

        /** Returns the organization. */
        public Organization build() {
            return new Organization(this);
        }
    }
}
