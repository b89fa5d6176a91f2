package dev.socialscheduler.emulator;

import dev.socialscheduler.emulator.faults.Faults;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.http.Requests;
import dev.socialscheduler.emulator.internal.graphql.GraphQlFace;
import dev.socialscheduler.emulator.internal.graphql.GraphQlSettings;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Gate;
import dev.socialscheduler.emulator.internal.http.LateRequests;
import dev.socialscheduler.emulator.internal.http.LocalServer;
import dev.socialscheduler.emulator.internal.maton.Maton;
import dev.socialscheduler.emulator.internal.maton.MatonSettings;
import dev.socialscheduler.emulator.internal.v1.V1Face;
import dev.socialscheduler.emulator.internal.v1.V1Settings;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.internal.world.seed.WorldFile;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.World;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * A running emulator of Buffer's GraphQL service, of the Maton gateway in front of it, and of Buffer's older REST API, on a
 * loopback port, in this process. All see one world. Independent of every client: it has its own schema and answers as the service is known to answer.
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
    private final Dialect dialect;
    private final WorldService world;
    private final Faults faults = new Faults();
    private final LateRequests late;
    private final Requests requests = new Requests();
    private final GraphQlFace graphQl;
    private final V1Quirks v1Quirks = new V1Quirks();
    private final V1Face v1;
    private final MatonQuirks matonQuirks = new MatonQuirks();
    private final Maton maton;
    private final Gate gate;
    private volatile LocalServer server;

    private Emulator(EmulatorOptions options) {
        this.clock = new EmulatorClock(options.startAt);
        this.dialect = options.dialect;
        WorldFile file = options.world.map(WorldFile::of).orElseGet(WorldFile::standard);
        this.world = WorldService.open(file, clock, options.plan, options.duplicates);
        if (world.accounts().get(0).keys().isEmpty()) {
            throw new IllegalArgumentException("the first account of the world file must have a key");
        }
        this.late = new LateRequests(clock);
        clock.onChange(late::clockMoved);
        this.graphQl = new GraphQlFace(
                world,
                clock,
                new GraphQlSettings(
                        options.dialect,
                        options.rateLimits,
                        options.introspectionWithoutKey,
                        options.refusedUserAgent));
        this.v1 = new V1Face(
                world,
                clock,
                new V1Settings(options.rateLimits, options.refusedUserAgent, options.v1RetiredFrom, options.v1BrownOut),
                v1Quirks);
        this.maton =
                new Maton(world, clock, graphQl, new MatonSettings(options.rateLimits, this::baseUri), matonQuirks);
        Settings settings = new Settings(clock, faults, requests, v1Quirks, matonQuirks, this::reset);
        List<Face> faces = Stream.concat(Stream.of(settings, graphQl, v1), maton.faces().stream())
                .toList();
        this.gate = new Gate(clock, faces, faults, late, requests);
        this.server = LocalServer.start(options.port, gate);
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

    /** How the GraphQL API is spelled. */
    public Dialect dialect() {
        return dialect;
    }

    /** The first key of the first account. */
    public String graphQlKey() {
        return world.accounts().get(0).keys().get(0);
    }

    /** {@code http://127.0.0.1:PORT/1/}, the older REST API. */
    public URI v1Endpoint() {
        return baseUri().resolve("1/");
    }

    /** The first token of the first account for the older API; it is worth nothing to the GraphQL API. */
    public String v1Token() {
        return world.accounts().get(0).v1Tokens().get(0);
    }

    /** How the older API varies; nothing at first. */
    public V1Quirks v1Quirks() {
        return v1Quirks;
    }

    /** {@code http://127.0.0.1:PORT/buffer/}, the GraphQL API behind the Maton gateway. */
    public URI matonEndpoint() {
        return baseUri().resolve("buffer/");
    }

    /** {@code http://127.0.0.1:PORT}, under which the gateway's control API has {@code /connections}. */
    public URI matonControlEndpoint() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /**
     * The first key of the first account at the gateway.
     *
     * @throws IllegalStateException if the world file has no such account
     */
    public String matonKey() {
        return world.matonAccounts().stream()
                .findFirst()
                .map(account -> account.keys().get(0))
                .orElseThrow(() ->
                        new IllegalStateException("no account at the gateway: the world file has no list \"maton\""));
    }

    /** How the gateway and its control API vary; nothing at first. */
    public MatonQuirks matonQuirks() {
        return matonQuirks;
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

    /** Makes everything as it was at the start: clock, world, faults, quirks, requests, request budgets. */
    public void reset() {
        late.clear();
        faults.clear();
        clock.reset();
        world.reset();
        graphQl.reset();
        v1.reset();
        maton.reset();
        requests.clear();
    }

    /**
     * Dies: cuts every connection and listens no more, until {@link #revive}. What was being worked on has had its effect
     * or has none when this returns; nobody gets an answer. Everything else stays: world, clock, faults, late requests.
     */
    public void kill() {
        server.close();
    }

    /**
     * Listens again on the same port after {@link #kill}.
     *
     * @throws java.io.UncheckedIOException if somebody else has taken the port meanwhile
     */
    public void revive() {
        server = LocalServer.start(port(), gate);
    }

    /** Stops serving. Closing again does nothing. */
    @Override
    public void close() {
        faults.clear();
        server.close();
    }
}
