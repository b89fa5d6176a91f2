package dev.socialscheduler.backend.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socialscheduler.emulator.Emulator;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackendTest {

    @ParameterizedTest
    @EnumSource
    void the_emulator_is_reached_at_its_own_addresses_and_with_its_own_credentials(Backend backend) {
        try (Emulator emulator = Emulator.start()) {
            Map<String, String> settings = backend.settings(emulator);

            assertThat(settings).containsValue(backend.credential(emulator));
            assertThat(settings.get(backend.id() + ".endpoint"))
                    .startsWith("http://")
                    .contains(":" + emulator.graphQlEndpoint().getPort());
        }
    }

    @Test
    void another_server_is_reached_where_the_service_usually_is() {
        URI server = URI.create("http://127.0.0.1:4711");

        assertThat(Backend.GRAPHQL.settings(server, "k"))
                .isEqualTo(Map.of("graphql.endpoint", server + "/", "graphql.api-key", "k"));
        assertThat(Backend.MATON.settings(server, "k"))
                .isEqualTo(Map.of(
                        "maton.endpoint",
                        server + "/buffer/",
                        "maton.control-endpoint",
                        server.toString(),
                        "maton.api-key",
                        "k"));
        assertThat(Backend.V1_REST.settings(server, "k"))
                .isEqualTo(Map.of("v1-rest.endpoint", server + "/1/", "v1-rest.access-token", "k"));
    }

    @Test
    void a_backend_is_known_by_its_id() {
        assertThat(Backend.of("v1-rest")).isEqualTo(Backend.V1_REST);
        assertThatIllegalArgumentException().isThrownBy(() -> Backend.of("v2"));
    }
}
