package dev.socialscheduler.testsupport.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildEnvironmentTest {

    private final ProcessBuilder builder = new ProcessBuilder("true");

    @Test
    void a_child_gets_only_what_the_test_names() {
        builder.environment().put("BUFFER_API_KEY", "of the developer");

        ChildEnvironment.set(builder, Map.of("NAME", "value"));

        assertThat(builder.environment()).containsEntry("NAME", "value").doesNotContainKeys("BUFFER_API_KEY", "PATH");
    }

    @Test
    void a_shifted_date_is_passed_on() {
        Map<String, String> faketime = Map.of(
                "LD_PRELOAD", "libfaketime.so", "FAKETIME", "+1y", "FAKETIME_SHARED", "s", "DONT_FAKE_MONOTONIC", "1");
        builder.environment().putAll(faketime);

        ChildEnvironment.set(builder, Map.of());

        assertThat(builder.environment()).containsAllEntriesOf(faketime).doesNotContainKey("PATH");
    }
}
