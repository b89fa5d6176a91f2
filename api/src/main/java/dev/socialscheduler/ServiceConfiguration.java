package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The provider's rules for the networks that it supports. Immutable. */
public final class ServiceConfiguration {

    private final List<NetworkRule> networks;
    private final @Nullable MediaRule media;

    private ServiceConfiguration(Builder builder) {
        this.networks = List.copyOf(builder.networks);
        this.media = builder.media;
    }

    /** Returns a builder of a {@link ServiceConfiguration}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the rules, one for each type of channel on each network; unmodifiable. */
    public List<NetworkRule> networks() {
        return networks;
    }

    /** Returns the rules for images, or null if not reported. */
    public @Nullable MediaRule media() {
        return media;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceConfiguration that && components().equals(that.components());
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
        return Components.of("ServiceConfiguration").with("networks", networks).with("media", media);
    }

    /** Limits of a type of channel. Immutable. */
    public static final class NetworkRule {

        private final Network network;
        private final String networkWireName;
        private final String type;
        private final String name;
        private final @Nullable Integer characterLimit;
        private final @Nullable Integer scheduleLimit;

        private NetworkRule(Builder builder) {
            this.network = builder.network;
            this.networkWireName = builder.networkWireName;
            this.type = builder.type;
            this.name = builder.name;
            this.characterLimit = builder.characterLimit;
            this.scheduleLimit = builder.scheduleLimit;
        }

        /** Returns a builder of a {@link NetworkRule} with its required values. */
        public static Builder builder(Network network, String type) {
            return new Builder(network, type);
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the network. */
        public Network network() {
            return network;
        }

        /** Returns the wire name of the network. */
        public String networkWireName() {
            return networkWireName;
        }

        /** Returns the wire name of the type of channel. */
        public String type() {
            return type;
        }

        /** Returns the display name. */
        public String name() {
            return name;
        }

        /** Returns the maximum text length in characters, or null. */
        public @Nullable Integer characterLimit() {
            return characterLimit;
        }

        /** Returns the maximum number of scheduled posts, or null. */
        public @Nullable Integer scheduleLimit() {
            return scheduleLimit;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NetworkRule that && components().equals(that.components());
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
            return Components.of("NetworkRule")
                    .with("network", network)
                    .with("networkWireName", networkWireName)
                    .with("type", type)
                    .with("name", name)
                    .with("characterLimit", characterLimit)
                    .with("scheduleLimit", scheduleLimit);
        }

        /** Builds a {@link NetworkRule}. Not thread-safe. */
        public static final class Builder {

            private Network network;
            private String networkWireName = "";
            private String type;
            private String name = "";
            private @Nullable Integer characterLimit;
            private @Nullable Integer scheduleLimit;

            private Builder(Network network, String type) {
                this.network = Objects.requireNonNull(network, "network");
                this.networkWireName = network.wireName();
                this.type = Objects.requireNonNull(type, "type");
            }

            private Builder(NetworkRule from) {
                network = from.network;
                networkWireName = from.networkWireName;
                type = from.type;
                name = from.name;
                characterLimit = from.characterLimit;
                scheduleLimit = from.scheduleLimit;
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

            /** Sets the wire name of the type of channel. */
            public Builder type(String value) {
                type = Objects.requireNonNull(value, "type");
                return this;
            }

            /** Sets the display name. */
            public Builder name(String value) {
                name = Objects.requireNonNull(value, "name");
                return this;
            }

            /** Sets the maximum text length in characters. */
            public Builder characterLimit(@Nullable Integer value) {
                characterLimit = value;
                return this;
            }

            /** Sets the maximum number of scheduled posts. */
            public Builder scheduleLimit(@Nullable Integer value) {
                scheduleLimit = value;
                return this;
            }

            /** Returns the rule. */
            public NetworkRule build() {
                return new NetworkRule(this);
            }
        }
    }

    /** Rules for images. Immutable. */
    public static final class MediaRule {

        private final @Nullable Long minimumBytes;
        private final @Nullable Long maximumBytes;
        private final List<String> fileTypes;

        private MediaRule(Builder builder) {
            this.minimumBytes = builder.minimumBytes;
            this.maximumBytes = builder.maximumBytes;
            this.fileTypes = List.copyOf(builder.fileTypes);
        }

        /** Returns a builder of a {@link MediaRule}. */
        public static Builder builder() {
            return new Builder();
        }

        /** Returns a builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Returns the minimum file size in bytes, or null. */
        public @Nullable Long minimumBytes() {
            return minimumBytes;
        }

        /** Returns the maximum file size in bytes, or null. */
        public @Nullable Long maximumBytes() {
            return maximumBytes;
        }

        /** Returns the accepted file name extensions, without a dot; unmodifiable. */
        public List<String> fileTypes() {
            return fileTypes;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MediaRule that && components().equals(that.components());
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
            return Components.of("MediaRule")
                    .with("minimumBytes", minimumBytes)
                    .with("maximumBytes", maximumBytes)
                    .with("fileTypes", fileTypes);
        }

        /** Builds a {@link MediaRule}. Not thread-safe. */
        public static final class Builder {

            private @Nullable Long minimumBytes;
            private @Nullable Long maximumBytes;
            private List<String> fileTypes = List.of();

            private Builder() {}

            private Builder(MediaRule from) {
                minimumBytes = from.minimumBytes;
                maximumBytes = from.maximumBytes;
                fileTypes = from.fileTypes;
            }

            /** Sets the minimum file size in bytes. */
            public Builder minimumBytes(@Nullable Long value) {
                minimumBytes = value;
                return this;
            }

            /** Sets the maximum file size in bytes. */
            public Builder maximumBytes(@Nullable Long value) {
                maximumBytes = value;
                return this;
            }

            /** Sets the accepted file name extensions, without a dot. */
            public Builder fileTypes(List<String> values) {
                fileTypes = List.copyOf(values);
                return this;
            }

            /** Returns the rule. */
            public MediaRule build() {
                return new MediaRule(this);
            }
        }
    }

    /** Builds a {@link ServiceConfiguration}. Not thread-safe. */
    public static final class Builder {

        private List<NetworkRule> networks = List.of();
        private @Nullable MediaRule media;

        private Builder() {}

        private Builder(ServiceConfiguration from) {
            networks = from.networks;
            media = from.media;
        }

        /** Sets the rules, one for each type of channel on each network. */
        public Builder networks(List<NetworkRule> values) {
            networks = List.copyOf(values);
            return this;
        }

        /** Sets the rules for images. */
        public Builder media(@Nullable MediaRule value) {
            media = value;
            return this;
        }

        /** Returns the configuration. */
        public ServiceConfiguration build() {
            return new ServiceConfiguration(this);
        }
    }
}
