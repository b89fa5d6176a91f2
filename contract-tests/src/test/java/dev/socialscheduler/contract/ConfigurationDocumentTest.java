package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of the configuration is complete, and its defaults are the real ones. */
class ConfigurationDocumentTest {

    private static final String DOCUMENT = Project.read("docs/configuration.md");

    static Stream<Setting<?>> settings() {
        return Stream.concat(
                CommonSettings.all().stream(),
                ServiceLoader.load(SchedulerProvider.class).stream()
                        .flatMap(provider -> provider.get().settings().stream()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_setting_is_documented_with_its_default(Setting<?> setting) {
        String row = DOCUMENT.lines()
                .filter(line -> line.startsWith("| `" + setting.name() + "` |"))
                .findFirst()
                .orElse("");

        assertThat(row).as("the row of " + setting.name()).isNotEmpty();
        if (setting.defaultText() != null && setting != CommonSettings.USER_AGENT) {
            assertThat(row).contains("| `" + setting.defaultText() + "` |");
        }
    }
}
