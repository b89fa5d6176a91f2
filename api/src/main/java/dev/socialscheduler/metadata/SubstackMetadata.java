package dev.socialscheduler.metadata;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.Network;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Substack.
 *
 * @param link a link shown as a card, or null
 */
public record SubstackMetadata(@Nullable Link link) implements PostMetadata {

    /** Begins to say it option by option. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Network network() {
        return Network.SUBSTACK;
    }

    /** Builds a {@link SubstackMetadata}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Link link;

        private Builder() {}

        /** Shows a link as a card, as its page describes itself. */
        public Builder link(URI url) {
            return link(new Link(url));
        }

        /** Shows a link as a card. */
        public Builder link(Link value) {
            link = Objects.requireNonNull(value, "link");
            return this;
        }

        /** Returns the metadata. */
        public SubstackMetadata build() {
            return new SubstackMetadata(link);
        }
    }
}
