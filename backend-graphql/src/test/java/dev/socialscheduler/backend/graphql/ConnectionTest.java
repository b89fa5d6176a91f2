package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A connection that is refused had no effect, so even a write is repeated. */
class ConnectionTest {

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Wiring<SocialScheduler> wiring(int port) {
        return GraphQlWiring.to(
                URI.create("http://127.0.0.1:" + port + "/graphql"),
                "emulator-key-mira-1",
                Clock.fixed(GraphQlWiring.NOW, ZoneOffset.UTC));
    }

    @Test
    void a_refused_write_is_repeated_and_gives_up_in_the_end() throws IOException {
        int port = freePort();
        List<Duration> waits = new ArrayList<>();
        try (SocialScheduler scheduler = wiring(port).guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("Could not connect to the provider: Failed to connect to /127.0.0.1:" + port
                            + ". Check the network, the proxy and the configured endpoint."
                            + " [createPost on graphql, attempt 3; nothing was changed]");
            assertThat(waits).hasSize(2);
        }
    }

    @Test
    void a_refused_write_succeeds_once_the_provider_is_there() throws IOException {
        int port = freePort();
        List<Emulator> started = new ArrayList<>();
        try (SocialScheduler scheduler = wiring(port)
                .guarded(wait -> started.add(Emulator.start(EmulatorOptions.builder()
                        .port(port)
                        .startAt(GraphQlWiring.NOW)
                        .build())))) {
            var bluesky = new ChannelId("65a1b2c3d4c0000000000001");
            scheduler.createPost(NewPost.on(bluesky).text("Hello").build());

            assertThat(started)
                    .singleElement()
                    .satisfies(emulator ->
                            assertThat(new World(emulator).posts("Hello")).isEqualTo(1));
        } finally {
            started.forEach(Emulator::close);
        }
    }
}
