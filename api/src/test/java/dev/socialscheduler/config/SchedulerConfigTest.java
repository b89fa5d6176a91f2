package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.testbackend.BlueProvider;
import dev.socialscheduler.testbackend.RedProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerConfigTest {

    private static BackendContext context(SchedulerConfig config) {
        return ((RedProvider.Made) SocialScheduler.create(config)).context();
    }

    @Test
    void a_backend_is_made_from_the_checked_settings(@TempDir Path root) {
        BackendContext context = context(Surroundings.in(root, RedProvider.class)
                .builder("red.api-key", "k")
                .builder("red.number", "4")
                .builder("organization-id", "org-1")
                .build());

        assertThat(context.get(RedProvider.API_KEY)).isEqualTo("k");
        assertThat(context.get(RedProvider.NUMBER)).isEqualTo(4);
        assertThat(context.find(RedProvider.SHADE)).isEmpty();
        assertThat(context.find(CommonSettings.ORGANIZATION_ID)).contains(new OrganizationId("org-1"));
        assertThat(context.get(CommonSettings.BACKEND)).isEqualTo("red");
    }

    @Test
    void a_setting_without_value_and_default_cannot_be_got(@TempDir Path root) {
        BackendContext context =
                context(Surroundings.in(root, BlueProvider.class).build());

        assertThatIllegalStateException()
                .isThrownBy(() -> context.get(CommonSettings.PROXY))
                .withMessage("social-scheduler.http.proxy has neither a value nor a default.");
    }

    @Test
    void the_clock_of_the_configuration_is_the_clock_of_the_backend(@TempDir Path root) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        SchedulerConfig config = Surroundings.in(root, BlueProvider.class)
                .build(SchedulerConfig.builder()
                        .environment(Map.of())
                        .systemProperties(Map.of())
                        .directory(root)
                        .clock(clock));

        assertThat(context(config).clock()).isSameAs(clock);
    }

    @Test
    void every_common_setting_has_the_documented_default(@TempDir Path root) {
        SchedulerConfig config = Surroundings.in(root, BlueProvider.class).build();

        assertThat(config.find(CommonSettings.CONNECT_TIMEOUT)).contains(Duration.ofSeconds(10));
        assertThat(config.find(CommonSettings.READ_TIMEOUT)).contains(Duration.ofSeconds(60));
        assertThat(config.find(CommonSettings.CALL_TIMEOUT)).contains(Duration.ofSeconds(60));
        assertThat(config.find(CommonSettings.RETRY_MAX_ATTEMPTS)).contains(3);
        assertThat(config.find(CommonSettings.RETRY_DELAY)).contains(Duration.ofMillis(500));
        assertThat(config.find(CommonSettings.RETRY_MAX_DELAY)).contains(Duration.ofSeconds(10));
        assertThat(config.find(CommonSettings.RETRY_MAX_TOTAL)).contains(Duration.ofMinutes(2));
        assertThat(config.find(CommonSettings.CIRCUIT_FAILURES)).contains(10);
        assertThat(config.find(CommonSettings.CIRCUIT_OPEN_FOR)).contains(Duration.ofSeconds(30));
        assertThat(config.find(CommonSettings.QUOTA_ON_EXHAUSTED)).contains(CommonSettings.OnExhausted.FAIL);
        assertThat(config.find(CommonSettings.QUOTA_MAX_WAIT)).contains(Duration.ofMinutes(15));
        assertThat(config.find(CommonSettings.ORGANIZATION_ID)).isEmpty();
        assertThat(config.find(CommonSettings.PROXY)).isEmpty();
        assertThat(config.find(CommonSettings.USER_AGENT).orElseThrow())
                .matches("social-scheduler/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void a_printed_configuration_has_one_line_a_setting_with_its_source(@TempDir Path root) {
        SchedulerConfig config = Surroundings.in(root, BlueProvider.class)
                .builder("http.user-agent", "me")
                .variable("SOCIAL_SCHEDULER_QUOTA_ON_EXHAUSTED", "wait")
                .file("social-scheduler.http.proxy = proxy.example.com:8080")
                .build();

        assertThat(config.toString().lines())
                .containsExactly(
                        "social-scheduler.backend = blue (the only one on the class path)",
                        "social-scheduler.http.connect-timeout = 10s (default)",
                        "social-scheduler.http.read-timeout = 60s (default)",
                        "social-scheduler.http.call-timeout = 60s (default)",
                        "social-scheduler.http.user-agent = me (builder)",
                        "social-scheduler.http.proxy = proxy.example.com:8080 (file social-scheduler.properties)",
                        "social-scheduler.retry.max-attempts = 3 (default)",
                        "social-scheduler.retry.delay = 500ms (default)",
                        "social-scheduler.retry.max-delay = 10s (default)",
                        "social-scheduler.retry.settling-delay = 2s (default)",
                        "social-scheduler.retry.list-lag = 15s (default)",
                        "social-scheduler.retry.max-total = 2m (default)",
                        "social-scheduler.circuit.failures = 10 (default)",
                        "social-scheduler.circuit.open-for = 30s (default)",
                        "social-scheduler.quota.on-exhausted = wait (environment SOCIAL_SCHEDULER_QUOTA_ON_EXHAUSTED)",
                        "social-scheduler.quota.max-wait = 15m (default)",
                        "social-scheduler.quota.reserve = 0 (default)",
                        "social-scheduler.batch-size = 30 (default)");
    }

    @Test
    void a_configuration_does_not_change_with_its_builder(@TempDir Path root) {
        SchedulerConfig.Builder builder = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(root)
                .set("http.user-agent", "first");
        Surroundings in = Surroundings.in(root, BlueProvider.class);
        SchedulerConfig config = in.build(builder);

        builder.set("http.user-agent", "second");

        assertThat(config.find(CommonSettings.USER_AGENT)).contains("first");
        assertThat(in.build(builder).find(CommonSettings.USER_AGENT)).contains("second");
    }

    @Test
    void the_system_properties_of_the_process_are_read_unless_others_are_given(@TempDir Path root) {
        SchedulerConfig.Builder builder =
                SchedulerConfig.builder().environment(Map.of()).directory(root);
        Surroundings in = Surroundings.in(root, BlueProvider.class);
        System.setProperty("social-scheduler.http.user-agent", "of the process");
        try {
            assertThat(in.build(builder).find(CommonSettings.USER_AGENT)).contains("of the process");
            assertThat(in.build(builder.systemProperties(Map.of())).find(CommonSettings.USER_AGENT))
                    .isNotEqualTo(java.util.Optional.of("of the process"));
        } finally {
            System.clearProperty("social-scheduler.http.user-agent");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void a_null_value_is_refused_by_the_key() {
        assertThatNullPointerException()
                .isThrownBy(() -> SchedulerConfig.builder().set("red.header", null))
                .withMessage("red.header");
    }
}
