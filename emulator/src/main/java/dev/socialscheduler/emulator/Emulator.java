package dev.socialscheduler.emulator;

import dev.socialscheduler.emulator.faults.Faults;
import dev.socialscheduler.emulator.faults.LateRequests;
import dev.socialscheduler.emulator.graphql.GraphQlFace;
import dev.socialscheduler.emulator.graphql.GraphQlSettings;
import dev.socialscheduler.emulator.http.Gate;
import dev.socialscheduler.emulator.http.LocalServer;
import dev.socialscheduler.emulator.http.Requests;
import dev.socialscheduler.emulator.world.World;
import dev.socialscheduler.emulator.world.WorldFile;
import java.net.URI;
import java.util.List;

/**
 * A running emulator of Buffer's GraphQL service, on a loopback port, in this process. Independent of every client: it
 * executes documents against its own schema and answers as the service is known to answer.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.start()) {
 *     String channelId = emulator.world().channel("bluesky:harbour-bakery").id();
 *     send(emulator.graphQlEndpoint(), emulator.graphQlKey(), "mutation { createPost(…) }");
 *     assertThat(emulator.world().posts()).anyMatch(post -> post.text().equals("Hello"));
 * }
 * }</pre>
 *
 * <p>Thread-safe. Its threads are daemons: it never keeps a process alive.
 */
public final class Emulator implements AutoCloseable {
    private final EmulatorClock clock;
    private final World world;
    private final Faults faults = new Faults();
    private final LateRequests late;
    private final Requests requests = new Requests();
    private final GraphQlFace graphQl;
    private final LocalServer server;

    private Emulator(EmulatorOptions options) {
        this.clock = new EmulatorClock(options.startAt);
        WorldFile file = options.world.map(WorldFile::of).orElseGet(WorldFile::standard);
        this.world = World.open(file, clock, options.plan, options.duplicates);
        if (world.accounts().get(0).keys().isEmpty()) {
            throw new IllegalArgumentException("the first account of the world needs a key");
        }
        this.late = new LateRequests(clock);
        clock.onChange(late::clockMoved);
        this.graphQl = new GraphQlFace(
                world,
                clock,
                new GraphQlSettings(options.rateLimits, options.introspectionWithoutKey, options.refusedUserAgent));
        Settings settings = new Settings(clock, faults, requests, this::reset);
        this.server =
                LocalServer.start(options.port, new Gate(clock, List.of(settings, graphQl), faults, late, requests));
    }

    /** An emulator on a random port, with the default world and the system's time. */
    public static Emulator start() {
        return start(EmulatorOptions.builder().build());
    }

    /**
     * An emulator as the options say.
     *
     * @throws IllegalArgumentException if the world file is faulty, naming the place and the fault
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static Emulator start(EmulatorOptions options) {
        return new Emulator(options);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** {@code http://127.0.0.1:PORT/graphql}. */
    public URI graphQlEndpoint() {
        return baseUri().resolve("graphql");
    }

    /** {@code http://127.0.0.1:PORT/}. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** The first key of the first account. */
    public String graphQlKey() {
        return world.accounts().get(0).keys().get(0);
    }

    /** The time inside. */
    public EmulatorClock clock() {
        return clock;
    }

    /** What is to go wrong. */
    public Faults faults() {
        return faults;
    }

    /** What is inside, late requests that have fallen due included. */
    public World world() {
        late.clockMoved();
        return world;
    }

    /** What has been asked. */
    public Requests requests() {
        return requests;
    }

    /** Makes everything as it was at the start: clock, world, faults, requests, request budgets. */
    public void reset() {
        late.clear();
        faults.clear();
        clock.reset();
        world.reset();
        graphQl.reset();
        requests.clear();
    }

    /** Stops serving. Closing again does nothing. */
    @Override
    public void close() {
        faults.clear();
        server.close();
    }
}
