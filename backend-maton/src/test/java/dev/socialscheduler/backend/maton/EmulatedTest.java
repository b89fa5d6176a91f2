package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of a connection over the emulator's gateway, which was written without this backend. */
class EmulatedTest {

    private static final String FIRST = "5f0c2a10-7d3b-4e61-9a52-000000000001";
    private static final String PENDING = "5f0c2a10-7d3b-4e61-9a52-000000000003";
    private static final String FAILED = "5f0c2a10-7d3b-4e61-9a52-000000000004";
    private static final String SLACK = "5f0c2a10-7d3b-4e61-9a52-000000000005";
    private static final String OF_OTHERS = "5f0c2a10-7d3b-4e61-9a52-000000000007";

    private final Emulator emulator = Emulator.start(
            EmulatorOptions.builder().startAt(MatonWiring.NOW).rateLimits(false).build());
    private final List<SocialScheduler> opened = new ArrayList<>();
    private final MatonConnections connections = open().unwrap(MatonConnections.class);

    private SocialScheduler open(String... settings) {
        SocialScheduler scheduler =
                MatonWiring.to(emulator, emulator.matonKey(), settings).raw();
        opened.add(scheduler);
        return scheduler;
    }

    @AfterEach
    void close() {
        opened.forEach(SocialScheduler::close);
        emulator.close();
    }

    private static MatonConnectionId id(String text) {
        return new MatonConnectionId(text);
    }

    private List<String> listed(MatonConnectionQuery query) {
        return connections.list(query).stream()
                .map(connection -> connection.id().value().substring(35))
                .toList();
    }

    private static void visit(MatonConnection connection) throws IOException {
        URI address = Objects.requireNonNull(connection.url());
        HttpURLConnection browser = (HttpURLConnection) address.toURL().openConnection();
        assertThat(browser.getResponseCode()).isEqualTo(200);
        browser.disconnect();
    }

    @Test
    void a_connection_is_made_authorized_used_and_deleted() throws IOException {
        MatonConnection made = connections.create();
        assertThat(made.status()).isEqualTo(MatonConnectionStatus.PENDING);
        assertThat(made.app()).isEqualTo("buffer");
        assertThat(made.method()).isEqualTo("API_KEY");
        assertThat(made.creationTime()).isEqualTo(MatonWiring.NOW);
        SocialScheduler scheduler = open("maton.connection-id", made.id().value());
        assertThatThrownBy(scheduler::account).isInstanceOf(ConfigurationException.class);

        visit(made);
        assertThat(connections.awaitActive(made.id(), Duration.ZERO).status()).isEqualTo(MatonConnectionStatus.ACTIVE);
        assertThat(scheduler.account().name()).isEqualTo("Mira Halvorsen");
        ChannelId bluesky =
                new ChannelId(emulator.world().channel("bluesky:harbour-bakery").id());
        scheduler.createPost(NewPost.on(bluesky).text("Through the gateway").build());
        assertThat(emulator.world().posts()).anyMatch(post -> post.text().equals("Through the gateway"));

        connections.delete(made.id());
        assertThatThrownBy(() -> connections.get(made.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> connections.delete(made.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(scheduler::account).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void whoever_waits_sees_a_person_authorize_it_meanwhile() {
        MatonConnection made = connections.create();
        List<Duration> waits = new ArrayList<>();
        try (SocialScheduler scheduler =
                MatonWiring.raw(MatonWiring.to(emulator, emulator.matonKey()), RequestPace.unlimited(), wait -> {
                    waits.add(wait);
                    emulator.clock().advance(wait);
                    if (waits.size() == 3) {
                        emulator.world().authorizeConnection(made.id().value());
                    }
                })) {
            MatonConnection active =
                    scheduler.unwrap(MatonConnections.class).awaitActive(made.id(), Duration.ofMinutes(1));

            assertThat(active.lastUpdatedTime()).isEqualTo(MatonWiring.NOW.plusMillis(4750));
        }
    }

    @Test
    void whoever_waits_hears_of_a_failure_at_once() {
        MatonConnection made = connections.create();
        emulator.world().failConnection(made.id().value());

        assertThatThrownBy(() -> connections.awaitActive(made.id(), Duration.ofMinutes(1)))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void the_gateway_filters() {
        assertThat(listed(MatonConnectionQuery.all())).containsExactly("5", "3", "4", "1", "2");
        assertThat(listed(MatonConnectionQuery.buffer())).containsExactly("3", "4", "1", "2");
        assertThat(listed(MatonConnectionQuery.buffer().active())).containsExactly("1", "2");
        assertThat(listed(MatonConnectionQuery.all().in(MatonConnectionStatus.FAILED)))
                .containsExactly("4");
        assertThat(listed(MatonConnectionQuery.to("slack").active())).containsExactly("5");
        assertThat(listed(MatonConnectionQuery.to("notion"))).isEmpty();
    }

    @Test
    void times_keep_their_microseconds() {
        emulator.clock().advance(Duration.ofNanos(123_456_000));

        Instant created = connections.create().creationTime();
        assertThat(created).isEqualTo(MatonWiring.NOW.plusNanos(123_456_000));
    }

    @Test
    void connections_of_others_are_not_found() {
        assertThatThrownBy(() -> connections.get(id(OF_OTHERS)))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("The connection does not exist at the gateway. It says: \"Connection not found\". The call"
                        + " was: get the"
                        + " connection " + OF_OTHERS + ". Check the id; list the connections to find the right one."
                        + " [maton, HTTP 404; nothing was changed]");
        assertThatThrownBy(() -> connections.delete(id(OF_OTHERS))).isInstanceOf(NotFoundException.class);
        assertThat(emulator.world().connections()).extracting(Connection::id).contains(OF_OTHERS);
    }

    @Test
    void a_connection_that_carries_nothing_is_told_by_its_name() {
        for (String useless : List.of(PENDING, FAILED, SLACK, OF_OTHERS)) {
            assertThatThrownBy(open("maton.connection-id", useless)::account)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith(
                            "The gateway rejected the connection " + useless + ": it does not exist, is not active or"
                                    + " does not belong to Buffer. It says: \"Missing buffer connection: ");
        }
    }

    @Test
    void a_connection_whose_credential_is_bad_is_no_bad_key() {
        emulator.world().revokeConnectionKey(FIRST);

        assertThatThrownBy(open()::account)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("The gateway's connection is no longer authorized at Buffer");
        assertThat(connections.get(id(FIRST)).status()).isEqualTo(MatonConnectionStatus.ACTIVE);
    }

    @Test
    void a_connection_whose_authorization_has_expired_is_told() {
        emulator.world().expireConnection(FIRST);

        assertThatThrownBy(open()::account)
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageStartingWith("The gateway could not process the request, often because the connection's"
                        + " authorization at Buffer has expired. It says: \"");
    }

    @Test
    void a_wrong_key_is_told_by_both() {
        try (SocialScheduler scheduler =
                MatonWiring.to(emulator, emulator.graphQlKey()).raw()) {
            assertThatThrownBy(scheduler::account)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageStartingWith("The gateway rejected the Maton API key. It says: \"Invalid API key\".");
            MatonConnections refused = scheduler.unwrap(MatonConnections.class);
            assertThatThrownBy(() -> refused.list(MatonConnectionQuery.all()))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageStartingWith("The gateway rejected the Maton API key. It says: \"Invalid API key\".");
        }
    }

    @ParameterizedTest
    @EnumSource(MatonQuirk.class)
    void what_nobody_knows_of_the_gateway_makes_no_difference(MatonQuirk quirk) {
        emulator.matonQuirks().show(quirk);

        MatonConnection made = connections.create("OAUTH2");
        assertThat(connections.get(made.id())).isEqualTo(made);
        connections.delete(made.id());
        assertThatThrownBy(() -> connections.get(made.id()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("The connection does not exist at the gateway.");
        emulator.faults().next(Fault.gatewayRateLimited());
        assertThatThrownBy(() -> connections.list(MatonConnectionQuery.all()))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageStartingWith(
                        "The gateway's rate limit of 10 requests per second per Maton account is exceeded.");
    }

    @Test
    void a_create_whose_answer_is_lost_was_done_once() {
        emulator.faults().next(Fault.loseAnswer().on("connections/create"));

        assertThatThrownBy(connections::create).isInstanceOf(OutcomeUnknownException.class);
        assertThat(listed(MatonConnectionQuery.buffer())).hasSize(5);
        assertThat(emulator.requests().of("connections/create")).hasSize(1);
    }

    @Test
    void a_method_that_the_gateway_does_not_know_makes_nothing() {
        assertThatThrownBy(() -> connections.create("SECRET_HANDSHAKE"))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageStartingWith("The gateway rejected the request. It says: \"Unknown method\".");
        assertThat(listed(MatonConnectionQuery.buffer())).hasSize(4);
    }

    @Test
    void the_control_api_does_not_hear_of_the_configured_connection() {
        SocialScheduler scheduler = open("maton.connection-id", FIRST);
        scheduler.account();
        var unused = scheduler.unwrap(MatonConnections.class).list(MatonConnectionQuery.all());

        assertThat(emulator.requests().all())
                .satisfiesExactly(
                        post -> assertThat(post.headers()).containsEntry("maton-connection", List.of(FIRST)),
                        list -> assertThat(list.headers()).doesNotContainKey("maton-connection"));
    }
}
