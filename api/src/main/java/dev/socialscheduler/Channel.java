package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connected account, page or board on a network (v1: a profile). Immutable. */
public final class Channel {

    private final ChannelId id;
    private final OrganizationId organizationId;
    private final Network network;
    private final String networkWireName;
    private final ChannelType type;
    private final String typeWireName;
    private final String name;
    private final @Nullable String displayName;
    private final String serviceId;
    private final String timezone;
    private final ChannelHealth health;
    private final List<PostingDay> postingSchedule;
    private final @Nullable String externalLinkText;
    private final @Nullable Instant createdAt;
    private final Set<String> allowedActions;
    private final ChannelDetails details;
    private final @Nullable PostingGoal postingGoal;

    private Channel(Builder builder) {
        this.id = builder.id;
        this.organizationId = builder.organizationId;
        this.network = builder.network;
        this.networkWireName = builder.networkWireName;
        this.type = builder.type;
        this.typeWireName = builder.typeWireName;
        this.name = builder.name;
        this.displayName = builder.displayName;
        this.serviceId = builder.serviceId;
        this.timezone = builder.timezone;
        this.health = builder.health;
        this.postingSchedule = List.copyOf(builder.postingSchedule);
        this.externalLinkText = builder.externalLinkText;
        this.createdAt = builder.createdAt;
        this.allowedActions = Set.copyOf(builder.allowedActions);
        this.details = builder.details;
        this.postingGoal = builder.postingGoal;
    }

    /** Returns a builder of a {@link Channel} with its required values. */
    public static Builder builder(ChannelId id, OrganizationId organizationId, Network network) {
        return new Builder(id, organizationId, network);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the channel's id. */
    public ChannelId id() {
        return id;
    }

    /** Returns the organization that owns the channel. */
    public OrganizationId organizationId() {
        return organizationId;
    }

    /** Returns the network. */
    public Network network() {
        return network;
    }

    /** Returns the wire name of the network. */
    public String networkWireName() {
        return networkWireName;
    }

    /** Returns the type of the channel. */
    public ChannelType type() {
        return type;
    }

    /** Returns the wire name of the type. */
    public String typeWireName() {
        return typeWireName;
    }

    /** Returns the handle or name on the network. */
    public String name() {
        return name;
    }

    /** Returns the display name, or null. */
    public @Nullable String displayName() {
        return displayName;
    }

    /** Returns the network's identifier of the channel. */
    public String serviceId() {
        return serviceId;
    }

    /** Returns the IANA time zone as returned by the provider, empty if there is none; see {@link #zone()}. */
    public String timezone() {
        return timezone;
    }

    /** Returns the problems that prevent posts from being published. */
    public ChannelHealth health() {
        return health;
    }

    /**
     * Returns the weekly slots that {@link ShareMode.AddToQueue} fills, without days whose name is unknown to this
     * version of the library; unmodifiable.
     */
    public List<PostingDay> postingSchedule() {
        return postingSchedule;
    }

    /** Returns the public URI of the channel; null if absent or not a valid URI. */
    public @Nullable URI externalLink() {
        return Addresses.parse(externalLinkText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String externalLinkText() {
        return externalLinkText;
    }

    /** Returns the time at which the channel was connected, or null if the backend does not report it. */
    public @Nullable Instant createdAt() {
        return createdAt;
    }

    /** Returns the actions that the credential permits, by the provider's names; unmodifiable. */
    public Set<String> allowedActions() {
        return allowedActions;
    }

    /** Returns details that only some networks have. */
    public ChannelDetails details() {
        return details;
    }

    /** Returns the weekly posting goal, or null if none is set or the backend does not report it. */
    public @Nullable PostingGoal postingGoal() {
        return postingGoal;
    }

    /**
     * Returns the time zone of the posting schedule.
     *
     * @throws java.time.DateTimeException if the provider's time zone is unknown to this Java runtime
     */
    public ZoneId zone() {
        return ZoneId.of(timezone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Channel that && components().equals(that.components());
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
        return Components.of("Channel")
                .with("id", id)
                .with("organizationId", organizationId)
                .with("network", network)
                .with("networkWireName", networkWireName)
                .with("type", type)
                .with("typeWireName", typeWireName)
                .with("name", name)
                .with("displayName", displayName)
                .with("serviceId", serviceId)
                .with("timezone", timezone)
                .with("health", health)
                .with("postingSchedule", postingSchedule)
                .with("externalLink", externalLinkText)
                .with("createdAt", createdAt)
                .with("allowedActions", allowedActions)
                .with("details", details)
                .with("postingGoal", postingGoal);
    }

    /** Builds a {@link Channel}. Not thread-safe. */
    public static final class Builder {

        private ChannelId id;
        private OrganizationId organizationId;
        private Network network;
        private String networkWireName = "";
        private ChannelType type = ChannelType.UNKNOWN;
        private String typeWireName = "";
        private String name = "";
        private @Nullable String displayName;
        private String serviceId = "";
        private String timezone = "";
        private ChannelHealth health = ChannelHealth.GOOD;
        private List<PostingDay> postingSchedule = List.of();
        private @Nullable String externalLinkText;
        private @Nullable Instant createdAt;
        private Set<String> allowedActions = Set.of();
        private ChannelDetails details = ChannelDetails.NONE;
        private @Nullable PostingGoal postingGoal;

        private Builder(ChannelId id, OrganizationId organizationId, Network network) {
            this.id = Objects.requireNonNull(id, "id");
            this.organizationId = Objects.requireNonNull(organizationId, "organizationId");
            this.network = Objects.requireNonNull(network, "network");
            this.networkWireName = network.wireName();
        }

        private Builder(Channel from) {
            id = from.id;
            organizationId = from.organizationId;
            network = from.network;
            networkWireName = from.networkWireName;
            type = from.type;
            typeWireName = from.typeWireName;
            name = from.name;
            displayName = from.displayName;
            serviceId = from.serviceId;
            timezone = from.timezone;
            health = from.health;
            postingSchedule = from.postingSchedule;
            externalLinkText = from.externalLinkText;
            createdAt = from.createdAt;
            allowedActions = from.allowedActions;
            details = from.details;
            postingGoal = from.postingGoal;
        }

        /** Sets the channel's id. */
        public Builder id(ChannelId value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets the organization that owns the channel. */
        public Builder organizationId(OrganizationId value) {
            organizationId = Objects.requireNonNull(value, "organizationId");
            return this;
        }

        /** Sets the network and its wire name. */
        public Builder network(Network value) {
            network = Objects.requireNonNull(value, "network");
            networkWireName = value.wireName();
            return this;
        }

        /** Sets the wire name of the network, if it differs from that of the constant. */
        public Builder networkWireName(String value) {
            networkWireName = Objects.requireNonNull(value, "networkWireName");
            return this;
        }

        /** Sets the type of the channel and its wire name. */
        public Builder type(ChannelType value) {
            type = Objects.requireNonNull(value, "type");
            typeWireName = value.wireName();
            return this;
        }

        /** Sets the wire name of the type, if it differs from that of the constant. */
        public Builder typeWireName(String value) {
            typeWireName = Objects.requireNonNull(value, "typeWireName");
            return this;
        }

        /** Sets the handle or name on the network. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** Sets the display name. */
        public Builder displayName(@Nullable String value) {
            displayName = value;
            return this;
        }

        /** Sets the network's identifier of the channel. */
        public Builder serviceId(String value) {
            serviceId = Objects.requireNonNull(value, "serviceId");
            return this;
        }

        /** Sets the IANA time zone as returned by the provider, empty if there is none. */
        public Builder timezone(String value) {
            timezone = Objects.requireNonNull(value, "timezone");
            return this;
        }

        /** Sets the problems that prevent posts from being published. */
        public Builder health(ChannelHealth value) {
            health = Objects.requireNonNull(value, "health");
            return this;
        }

        /**
         * Sets the weekly slots that {@link ShareMode.AddToQueue} fills, without days whose name is unknown to this
         * version of the library.
         */
        public Builder postingSchedule(List<PostingDay> values) {
            postingSchedule = List.copyOf(values);
            return this;
        }

        /** Sets the public URI of the channel. */
        public Builder externalLink(@Nullable URI value) {
            externalLinkText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder externalLinkText(@Nullable String value) {
            externalLinkText = value;
            return this;
        }

        /** Sets the time at which the channel was connected. */
        public Builder createdAt(@Nullable Instant value) {
            createdAt = value;
            return this;
        }

        /** Sets the actions that the credential permits, by the provider's names. */
        public Builder allowedActions(Set<String> values) {
            allowedActions = Set.copyOf(values);
            return this;
        }

        /** Sets details that only some networks have. */
        public Builder details(ChannelDetails value) {
            details = Objects.requireNonNull(value, "details");
            return this;
        }

        /** Sets the weekly posting goal. */
        public Builder postingGoal(@Nullable PostingGoal value) {
            postingGoal = value;
            return this;
        }

        /** Returns the channel. */
        public Channel build() {
            return new Channel(this);
        }
    }
}
