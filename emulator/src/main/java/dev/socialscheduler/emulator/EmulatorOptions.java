package dev.socialscheduler.emulator;

import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.world.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options of an emulator. Immutable; the methods of the builder document the defaults.
 *
 * <pre>{@code
 * EmulatorOptions.builder().startAt(Instant.parse("2026-12-01T08:00:00Z")).plan("free").build()
 * }</pre>
 */
public final class EmulatorOptions {
    final int port;
    final Optional<Path> world;
    final @Nullable Instant startAt;
    final Duration worldClockOffset;
    final Duration edgeClockOffset;
    final Dialect dialect;
    final boolean rateLimits;
    final Optional<Plan> plan;
    final boolean duplicates;
    final boolean introspectionWithoutKey;
    final Optional<Pattern> refusedUserAgent;
    final Instant v1RetiredFrom;
    final boolean v1BrownOut;

    private EmulatorOptions(Builder builder) {
        this.port = builder.port;
        this.world = Optional.ofNullable(builder.world);
        this.startAt = builder.startAt;
        this.worldClockOffset = builder.worldClockOffset;
        this.edgeClockOffset = builder.edgeClockOffset;
        this.dialect = builder.dialect;
        this.rateLimits = builder.rateLimits;
        this.plan = Optional.ofNullable(builder.plan);
        this.duplicates = builder.duplicates;
        this.introspectionWithoutKey = builder.introspectionWithoutKey;
        this.refusedUserAgent = Optional.ofNullable(builder.refusedUserAgent);
        this.v1RetiredFrom = builder.v1RetiredFrom;
        this.v1BrownOut = builder.v1BrownOut;
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {
        private int port;
        private @Nullable Path world;
        private @Nullable Instant startAt;
        private Duration worldClockOffset = Duration.ZERO;
        private Duration edgeClockOffset = Duration.ZERO;
        private Dialect dialect = Dialect.CURRENT;
        private boolean rateLimits = true;
        private @Nullable Plan plan;
        private boolean duplicates = true;
        private boolean introspectionWithoutKey;
        private @Nullable Pattern refusedUserAgent;
        private Instant v1RetiredFrom = Instant.parse("2027-02-01T00:00:00Z");
        private boolean v1BrownOut;

        private Builder() {}

        /** Sets the port to listen on. Default: 0, any free port. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** Sets the world file. Default: the built-in world. */
        public Builder world(Path file) {
            this.world = file;
            return this;
        }

        /** Stops the clock at an instant until you move it. Default: the clock runs with the system clock. */
        public Builder startAt(Instant instant) {
            this.startAt = instant;
            return this;
        }

        /**
         * Sets how far the clock of the world ({@code createdAt}, due times) is ahead of the emulator's clock; negative
         * if it is behind. Default: zero.
         */
        public Builder worldClockOffset(Duration offset) {
            this.worldClockOffset = offset;
            return this;
        }

        /**
         * Sets how far the clock of the edge (the header {@code Date}, rate limits) is ahead of the emulator's clock;
         * negative if it is behind. Default: zero.
         */
        public Builder edgeClockOffset(Duration offset) {
            this.edgeClockOffset = offset;
            return this;
        }

        /** Sets the dialect of the GraphQL API; others are rejected. Default: {@link Dialect#CURRENT}. */
        public Builder dialect(Dialect spelling) {
            this.dialect = spelling;
            return this;
        }

        /** Enforces rate limits and sends rate-limit headers. Default: true. */
        public Builder rateLimits(boolean on) {
            this.rateLimits = on;
            return this;
        }

        /**
         * Sets the plan of every account: free, essentials or team. Default: as in the world file.
         *
         * @throws IllegalArgumentException for any other name
         */
        public Builder plan(String word) {
            this.plan = Plan.ofWireName(word);
            return this;
        }

        /** Rejects a post that its channel has queued, or sent within 24 hours. Default: true. */
        public Builder duplicates(boolean refused) {
            this.duplicates = refused;
            return this;
        }

        /** Allows introspection without a key. Default: false. The real service has been observed both ways. */
        public Builder introspectionWithoutKey(boolean allowed) {
            this.introspectionWithoutKey = allowed;
            return this;
        }

        /**
         * Rejects requests whose User-Agent contains a match with 403 and an HTML page, or in REST API v1 with
         * Cloudflare's text "error code: 1010". Default: none.
         */
        public Builder refuseUserAgent(Pattern pattern) {
            this.refusedUserAgent = pattern;
            return this;
        }

        /** Sets when REST API v1 is retired, by the emulator's clock. Default: 2027-02-01T00:00:00Z, as announced. */
        public Builder v1RetiredFrom(Instant instant) {
            this.v1RetiredFrom = instant;
            return this;
        }

        /** Also switches REST API v1 off on the announced day, 2026-12-09 (UTC). Default: false. */
        public Builder v1BrownOut(boolean on) {
            this.v1BrownOut = on;
            return this;
        }

        /** Returns the options. */
        public EmulatorOptions build() {
            return new EmulatorOptions(this);
        }
    }
}
