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
import dev.socialscheduler.emulator.internal.http.PortReservation;
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
 * A running emulator of Buffer's GraphQL API, the Maton gateway in front of it, and Buffer's REST API v1. It runs in
 * this process on a loopback port, and all three services share one world. It depends on no client: it has its own
 * schema and behaves as the real service is known to.
 *
 * <pre>{@code
 * try (Emulator emulator = Emulator.start()) {
 *     String channelId = emulator.world().channel("bluesky:harbour-bakery").id();
 *     send(emulator.graphQlEndpoint(), emulator.graphQlKey(), "mutation { createPost(…) }");
 *     assertThat(emulator.world().posts()).anyMatch(post -> post.text().equals("Hello"));
 * }
 * }</pre>
 *
 * <p>Thread-safe. Its threads are daemon threads, so it never keeps a process alive.
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
    private volatile PortReservation reservation = PortReservation.NONE;

    private Emulator(EmulatorOptions options) {
        this.clock = new EmulatorClock(options.startAt, options.worldClockOffset, options.edgeClockOffset);
        this.dialect = options.dialect;
        WorldFile file = options.world.map(WorldFile::of).orElseGet(WorldFile::standard);
        this.world = WorldService.open(file, clock.world(), options.plan, options.duplicates);
        if (world.accounts().get(0).keys().isEmpty()) {
            throw new IllegalArgumentException("the first account of the world file must have a key");
        }
        this.late = new LateRequests(clock);
        clock.onChange(late::clockMoved);
        this.graphQl = new GraphQlFace(
                world,
                clock.edge(),
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
        SettingsAccess access = new SettingsAccess(this::port);
        Settings settings = new Settings(clock, faults, requests, v1Quirks, matonQuirks, this::reset, access);
        List<Face> faces = Stream.concat(Stream.of(settings, graphQl, v1), maton.faces().stream())
                .toList();
        this.gate = new Gate(clock, clock.edge(), faces, faults, late, requests);
        this.server = LocalServer.start(options.port, gate);
    }

    /** Starts an emulator on a free port, with the default world and the system's time. */
    public static Emulator start() {
        return start(EmulatorOptions.builder().build());
    }

    /**
     * Starts an emulator with the given options.
     *
     * @throws IllegalArgumentException if the world file is invalid; the message names the position and the fault
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static Emulator start(EmulatorOptions options) {
        return new Emulator(options);
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.port();
    }

    /** Returns {@code http://127.0.0.1:PORT/graphql}. */
    public URI graphQlEndpoint() {
        return baseUri().resolve("graphql");
    }

    /** Returns {@code http://127.0.0.1:PORT/}. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** Returns the dialect of the GraphQL API. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns the first key of the first account. */
    public String graphQlKey() {
        return world.accounts().get(0).keys().get(0);
    }

    /** Returns {@code http://127.0.0.1:PORT/1/}, the endpoint of REST API v1. */
    public URI v1Endpoint() {
        return baseUri().resolve("1/");
    }

    /** Returns the first REST API v1 token of the first account; the GraphQL API does not accept it. */
    public String v1Token() {
        return world.accounts().get(0).v1Tokens().get(0);
    }

    /** Returns the quirks of REST API v1; none are active at first. */
    public V1Quirks v1Quirks() {
        return v1Quirks;
    }

    /** Returns {@code http://127.0.0.1:PORT/buffer/}, the GraphQL API behind the Maton gateway. */
    public URI matonEndpoint() {
        return baseUri().resolve("buffer/");
    }

    /** Returns {@code http://127.0.0.1:PORT}; the gateway's control API is at {@code /connections} below it. */
    public URI matonControlEndpoint() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /**
     * Returns the first key of the first account at the gateway.
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

    /** Returns the quirks of the gateway and its control API; none are active at first. */
    public MatonQuirks matonQuirks() {
        return matonQuirks;
    }

    /** Returns the emulator's clock. */
    public EmulatorClock clock() {
        return clock;
    }

    /** Returns the faults to inject. */
    public Faults faults() {
        return faults;
    }

    /** Returns the world, after applying late requests that are due. */
    public World world() {
        late.clockMoved();
        return world;
    }

    /** Returns the requests received so far. */
    public Requests requests() {
        return requests;
    }

    /** Restores the initial state: clock, world, faults, quirks, requests and request budgets. */
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
     * Simulates a crash: cuts every connection and stops listening until {@link #revive}. Requests in progress have
     * been applied or never will be when this returns, and get no response. World, clock, faults and late requests
     * survive. The port stays reserved and refuses connections, so no other process can take it.
     */
    public void kill() {
        server.close();
        reservation.close(); // it may have been killed before
        reservation = PortReservation.of(port());
    }

    /**
     * Listens again on the same port after {@link #kill}.
     *
     * @throws java.io.UncheckedIOException if the port cannot be had
     */
    public void revive() {
        server = LocalServer.start(port(), gate);
        reservation.close();
    }

    /** Stops the emulator. Closing it again has no effect. */
    @Override
    public void close() {
        faults.clear();
        server.close();
        reservation.close();
    }
}
