package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.testbackend.RedProvider;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    private static final String SECRET = "s3cr3t-value";

    @Test
    void a_secret_is_shown_nowhere(@TempDir Path root) {
        SchedulerConfig config = Surroundings.in(root, RedProvider.class)
                .builder("red.api-key", SECRET)
                .build();

        assertThat(config.find(RedProvider.API_KEY)).contains(SECRET);
        assertThat(config.toString())
                .contains("social-scheduler.red.api-key = (hidden) (builder)")
                .doesNotContain(SECRET);
        assertThat(config.entries().toString()).doesNotContain(SECRET);
    }

    @Test
    void a_secret_that_breaks_its_rule_is_not_shown_in_the_fault(@TempDir Path root) {
        assertThat(Surroundings.in(root, RedProvider.class)
                        .variable("RED_KEY", SECRET + "\n")
                        .refused())
                .hasMessage("social-scheduler.red.api-key = (hidden) (environment RED_KEY) must be visible ASCII "
                        + "characters without spaces. Correct the configuration and try again. [nothing was changed]");
    }

    @Test
    void what_holds_a_secret_on_its_way_does_not_show_it_either() {
        assertThat(new ConfigValue(SECRET, "(hidden)", "builder")).hasToString("(hidden) (builder)");
        assertThat(new ConfigSource.Found(SECRET, "builder")).hasToString("builder");
    }

    @Test
    void a_value_that_is_a_whole_file_or_steers_a_terminal_is_shown_in_part_and_harmless(@TempDir Path root) {
        assertThat(Surroundings.in(root, RedProvider.class)
                        .builder("red.api-key", "k")
                        .builder("http.user-agent", "a\u001b[2J\u202e\r\nb" + "x".repeat(1_000))
                        .faults())
                .containsExactly("social-scheduler.http.user-agent = a\ufffd[2J\ufffd\ufffd\ufffdb" + "x".repeat(191)
                        + "… (builder) must be " + CommonSettings.USER_AGENT.rule() + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "red.endpoint, https://user:s3cr3t-value@example.com/a, https://(hidden)@example.com/a",
        "red.endpoint, https://s3cr3t-value@example.com, https://(hidden)@example.com",
        "red.endpoint, https://user:s3cr3t/value@example.com/, https://(hidden)@example.com/",
        "red.endpoint, https://example.com/?key=s3cr3t-value, https://example.com/?(hidden)",
        "red.endpoint, https://example.com/#s3cr3t-value, https://example.com/?(hidden)",
        "red.proxy, user:s3cr3t-value@proxy:80, (hidden)@proxy:80",
        "red.proxy, http://user:s3cr3t-value@proxy:80, http://(hidden)@proxy:80"
    })
    void a_credential_in_an_address_is_not_shown_in_the_fault(
            String key, String value, String shown, @TempDir Path root) {
        Setting<?> setting = key.equals("red.proxy") ? RedProvider.PROXY : RedProvider.ENDPOINT;

        assertThat(Surroundings.in(root, RedProvider.class)
                        .builder("red.api-key", "k")
                        .builder(key, value)
                        .faults())
                .containsExactly(
                        "social-scheduler." + key + " = " + shown + " (builder) must be " + setting.rule() + ".");
    }
}
