package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.ConfigurationException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of this backend: every fault at once, each with its rule. */
class SettingsTest {

    private static final String ADDRESS =
            "an absolute https URL (plain http only to this machine), without" + " credentials, query or fragment";

    private static SchedulerConfig.Builder settings() {
        return Wiring.config(Backend.MATON, Clock.systemUTC(), Map.of());
    }

    @Test
    void every_fault_is_told_at_once() {
        ConfigurationException failure = catchThrowableOfType(
                ConfigurationException.class,
                () -> settings()
                        .set("maton.endpoint", "https://gateway.maton.ai/buffer")
                        .set("maton.control-endpoint", "http://ctrl.maton.ai")
                        .set("maton.connection-id", "two words")
                        .build()
                        .createScheduler());

        assertThat(failure.faults())
                .containsExactlyInAnyOrder(
                        "social-scheduler.maton.api-key is missing: Maton's API key. Set it, or the environment variable"
                                + " SOCIAL_SCHEDULER_MATON_API_KEY or MATON_API_KEY.",
                        "social-scheduler.maton.endpoint = https://gateway.maton.ai/buffer (builder) must be " + ADDRESS
                                + ", that ends in a slash.",
                        "social-scheduler.maton.control-endpoint = http://ctrl.maton.ai (builder) must be " + ADDRESS
                                + ".",
                        "social-scheduler.maton.connection-id = two words (builder) must be a connection's id:"
                                + " letters, digits, hyphens, underscores and dots.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\u0007", "a\r\nX-Evil: 1", "a/b", "..", "é"})
    void an_id_that_would_break_a_header_is_refused(String id) {
        assertThatThrownBy(() -> settings()
                        .set("maton.api-key", MatonWiring.KEY)
                        .set("maton.connection-id", id)
                        .build()
                        .createScheduler())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("social-scheduler.maton.connection-id = " + shown(id) + " (builder) must be")
                .hasMessageNotContaining(MatonWiring.KEY);
    }

    /** A control character would forge a line of a log, or steer a terminal. */
    private static String shown(String id) {
        return id.replace('\u0007', '\uFFFD').replace('\r', '\uFFFD').replace('\n', '\uFFFD');
    }

    @ParameterizedTest
    @ValueSource(strings = {"maton.endpoint", "maton.control-endpoint"})
    void plain_http_goes_only_to_this_machine(String setting) {
        assertThatThrownBy(() -> settings()
                        .set("maton.api-key", MatonWiring.KEY)
                        .set(setting, "http://gateway.maton.ai/buffer/")
                        .build()
                        .createScheduler())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("plain http only to this machine");
    }

    @Test
    void the_usual_variable_holds_the_key_and_the_rest_has_defaults() {
        SchedulerConfig config =
                settings().environment(Map.of("MATON_API_KEY", MatonWiring.KEY)).build();

        assertThat(config.find(MatonOptions.API_KEY)).hasValue(MatonWiring.KEY);
        assertThat(config.find(MatonOptions.ENDPOINT)).hasValue(URI.create("https://gateway.maton.ai/buffer/"));
        assertThat(config.find(MatonOptions.CONTROL_ENDPOINT)).hasValue(URI.create("https://ctrl.maton.ai"));
        assertThat(config.find(MatonOptions.CONNECTION_ID)).isEmpty();
    }
}
