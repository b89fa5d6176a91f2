package dev.socialscheduler.emulator;

import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.world.Plan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an emulator is to start. Immutable; made by its builder, whose methods say what the default is.
 *
 * <pre>{@code
 * EmulatorOptions.builder().startAt(Instant.parse("2026-12-01T08:00:00Z")).plan("free").build()
 * }</pre>
 */
public final class EmulatorOptions {
    final int port;
    final Optional<Path> world;
    final @Nullable Instant startAt;
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
        this.dialect = builder.dialect;
        this.rateLimits = builder.rateLimits;
        this.plan = Optional.ofNullable(builder.plan);
        this.duplicates = builder.duplicates;
        this.introspectionWithoutKey = builder.introspectionWithoutKey;
        this.refusedUserAgent = Optional.ofNullable(builder.refusedUserAgent);
        this.v1RetiredFrom = builder.v1RetiredFrom;
        this.v1BrownOut = builder.v1BrownOut;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {
        private int port;
        private @Nullable Path world;
        private @Nullable Instant startAt;
        private Dialect dialect = Dialect.CURRENT;
        private boolean rateLimits = true;
        private @Nullable Plan plan;
        private boolean duplicates = true;
        private boolean introspectionWithoutKey;
        private @Nullable Pattern refusedUserAgent;
        private Instant v1RetiredFrom = Instant.parse("2027-02-01T00:00:00Z");
        private boolean v1BrownOut;

        private Builder() {}

        /** The port to listen on; default 0, any free one. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** A world file; default the world that the emulator brings along. */
        public Builder world(Path file) {
            this.world = file;
            return this;
        }

        /** An instant at which the clock stands still until it is moved; default: the clock runs with the system's. */
        public Builder startAt(Instant instant) {
            this.startAt = instant;
            return this;
        }

        /** How the GraphQL API is spelled; default {@link Dialect#CURRENT}. Documents in another spelling are refused. */
        public Builder dialect(Dialect spelling) {
            this.dialect = spelling;
            return this;
        }

        /** Whether requests are counted and refused with 429; default true. Without, no answer has rate-limit headers. */
        public Builder rateLimits(boolean on) {
            this.rateLimits = on;
            return this;
        }

        /**
         * The plan of every account: free, essentials or team; default: what the world file says.
         *
         * @throws IllegalArgumentException for any other word
         */
        public Builder plan(String word) {
            this.plan = Plan.ofWord(word);
            return this;
        }

        /** Whether a post is refused that its channel has queued, or sent within 24 hours, word for word; default true. */
        public Builder duplicates(boolean refused) {
            this.duplicates = refused;
            return this;
        }

        /** Whether the schema can be read without a key; default false. The real service was seen both ways. */
        public Builder introspectionWithoutKey(boolean allowed) {
            this.introspectionWithoutKey = allowed;
            return this;
        }

        /**
         * Requests whose User-Agent holds a match get 403: with an HTML page, or from the older API with Cloudflare's text
         * "error code: 1010"; default: none.
         */
        public Builder refuseUserAgent(Pattern pattern) {
            this.refusedUserAgent = pattern;
            return this;
        }

        /** When the older API stops to answer, by the emulator's clock; default 2027-02-01T00:00:00Z, as announced. */
        public Builder v1RetiredFrom(Instant instant) {
            this.v1RetiredFrom = instant;
            return this;
        }

        /** Whether the older API is also switched off on the announced day 2026-12-09 (UTC); default false. */
        public Builder v1BrownOut(boolean on) {
            this.v1BrownOut = on;
            return this;
        }

        /** The options. */
        public EmulatorOptions build() {
            return new EmulatorOptions(this);
        }
    }
}
