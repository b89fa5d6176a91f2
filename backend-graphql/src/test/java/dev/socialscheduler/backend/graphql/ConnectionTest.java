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
import dev.socialscheduler.testsupport.http.RefusingPort;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A connection that is refused had no effect, so even a write is repeated. */
class ConnectionTest {

    private static Wiring<SocialScheduler> wiring(RefusingPort port) {
        return GraphQlWiring.to(
                port.uri("/graphql"), "emulator-key-mira-1", Clock.fixed(GraphQlWiring.NOW, ZoneOffset.UTC));
    }

    @Test
    void a_refused_write_is_repeated_and_gives_up_in_the_end() {
        List<Duration> waits = new ArrayList<>();
        try (RefusingPort port = new RefusingPort();
                SocialScheduler scheduler = wiring(port).guarded(waits::add)) {
            assertThatThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessage("Could not connect to the provider: Failed to connect to /127.0.0.1:" + port.number()
                            + ". Check the network, the proxy and the configured endpoint."
                            + " [createPost on graphql, attempt 3; nothing was changed]");
            assertThat(waits).hasSize(2);
        }
    }

    @Test
    void a_refused_write_succeeds_once_the_provider_is_there() {
        List<Emulator> started = new ArrayList<>();
        try (RefusingPort port = new RefusingPort();
                SocialScheduler scheduler = wiring(port).guarded(wait -> started.add(startInPlaceOf(port)))) {
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

    private static Emulator startInPlaceOf(RefusingPort port) {
        int number = port.number();
        port.close();
        return Emulator.start(EmulatorOptions.builder()
                .port(number)
                .startAt(GraphQlWiring.NOW)
                .build());
    }
}
