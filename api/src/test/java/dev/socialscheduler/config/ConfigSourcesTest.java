package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.testbackend.BlueProvider;
import dev.socialscheduler.testbackend.RedProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigSourcesTest {

    /** A place that one setting can be said in. */
    private enum Source {
        BUILDER("builder") {
            @Override
            void say(Surroundings in, String value) {
                in.builder("red.header", value);
            }
        },
        SYSTEM_PROPERTY("system property") {
            @Override
            void say(Surroundings in, String value) {
                in.property("social-scheduler.red.header", value);
            }
        },
        ENVIRONMENT("environment SOCIAL_SCHEDULER_RED_HEADER") {
            @Override
            void say(Surroundings in, String value) {
                in.variable("SOCIAL_SCHEDULER_RED_HEADER", value);
            }
        },
        FILE("file social-scheduler.properties") {
            @Override
            void say(Surroundings in, String value) {
                in.file("social-scheduler.red.header = " + value);
            }
        },
        CLASS_PATH("class path social-scheduler.properties") {
            @Override
            void say(Surroundings in, String value) {
                in.classPathFile("social-scheduler.red.header = " + value);
            }
        };

        private final String shown;

        Source(String shown) {
            this.shown = shown;
        }

        abstract void say(Surroundings in, String value);
    }

    private static Surroundings red(Path root) {
        return Surroundings.in(root, RedProvider.class).variable("RED_KEY", "k");
    }

    private static SchedulerConfig.Entry header(SchedulerConfig config) {
        return config.entries().stream()
                .filter(entry -> entry.key().equals("social-scheduler.red.header"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> pairs() {
        List<Source> sources = List.of(Source.values());
        return IntStream.range(0, sources.size())
                .boxed()
                .flatMap(strong -> IntStream.range(strong + 1, sources.size())
                        .mapToObj(weak -> Arguments.of(sources.get(strong), sources.get(weak))));
    }

    @ParameterizedTest(name = "{0} over {1}")
    @MethodSource("pairs")
    void the_stronger_of_two_sources_wins(Source strong, Source weak, @TempDir Path root) {
        Surroundings in = red(root);
        strong.say(in, "strong");
        weak.say(in, "weak");

        assertThat(header(in.build()))
                .isEqualTo(new SchedulerConfig.Entry("social-scheduler.red.header", "strong", strong.shown));
    }

    @Test
    void of_any_sources_the_strongest_wins(@TempDir Path root) {
        long seed = 5L;
        Random random = new Random(seed);
        for (int run = 0; run < 25; run++) {
            Surroundings in = red(root.resolve("run" + run));
            List<Source> said = Stream.of(Source.values())
                    .filter(source -> source == Source.CLASS_PATH || random.nextBoolean())
                    .toList();
            said.forEach(source -> source.say(in, "from " + source.name()));
            assertThat(header(in.build()).value())
                    .as("seed %d, run %d, said in %s", seed, run, said)
                    .isEqualTo("from " + said.get(0).name());
        }
    }

    @Test
    void an_unset_setting_has_its_default_and_reports_it(@TempDir Path root) {
        SchedulerConfig config = red(root).build();

        assertThat(config.entries())
                .contains(new SchedulerConfig.Entry(
                        "social-scheduler.red.endpoint", "https://red.example.com/", "default"));
        assertThat(config.find(RedProvider.HEADER)).isEmpty();
    }

    @Test
    void the_builder_takes_keys_with_and_without_the_prefix(@TempDir Path root) {
        assertThat(red(root)
                        .builder("social-scheduler.red.header", "long")
                        .build()
                        .find(RedProvider.HEADER))
                .contains("long");
        assertThat(red(root).builder("red.header", "short").build().find(RedProvider.HEADER))
                .contains("short");
    }

    @Test
    void every_separator_of_a_key_is_an_underscore_in_the_environment() {
        assertThat(Setting.headerText("maton.connection-id", "A connection.").variables())
                .containsExactly("SOCIAL_SCHEDULER_MATON_CONNECTION_ID");
        assertThat(Setting.secret("graphql.api-key", "A key.")
                        .alsoFrom("BUFFER_API_KEY")
                        .variables())
                .containsExactly("SOCIAL_SCHEDULER_GRAPHQL_API_KEY", "BUFFER_API_KEY");
    }

    @Test
    void the_usual_variable_of_a_provider_works_and_is_named(@TempDir Path root) {
        SchedulerConfig config = red(root).build();

        assertThat(config.find(RedProvider.API_KEY)).contains("k");
        assertThat(config.entries())
                .contains(new SchedulerConfig.Entry("social-scheduler.red.api-key", "(hidden)", "environment RED_KEY"));
    }

    @Test
    void our_own_variable_is_stronger_than_the_usual_one(@TempDir Path root) {
        Surroundings in = red(root).variable("SOCIAL_SCHEDULER_RED_API_KEY", "own");

        assertThat(in.build().find(RedProvider.API_KEY)).contains("own");
    }

    @Test
    void the_usual_variable_is_stronger_than_a_file_and_weaker_than_a_property(@TempDir Path root) {
        Surroundings in = red(root).file("social-scheduler.red.api-key = filed");
        assertThat(in.build().find(RedProvider.API_KEY)).contains("k");

        in.property("social-scheduler.red.api-key", "property");
        assertThat(in.build().find(RedProvider.API_KEY)).contains("property");
    }

    @Test
    void a_blank_variable_is_absent(@TempDir Path root) {
        Surroundings in = red(root)
                .variable("SOCIAL_SCHEDULER_RED_API_KEY", "")
                .variable("SOCIAL_SCHEDULER_RED_HEADER", " \t")
                .file("social-scheduler.red.header = filed");

        SchedulerConfig config = in.build();

        assertThat(config.find(RedProvider.API_KEY)).contains("k");
        assertThat(config.find(RedProvider.HEADER)).contains("filed");
    }

    @Test
    void a_blank_text_anywhere_else_is_a_value_and_checked(@TempDir Path root) {
        assertThat(red(root).property("social-scheduler.red.header", "").faults())
                .containsExactly("social-scheduler.red.header =  (system property) must be visible ASCII characters, "
                        + "with single spaces between words.");
    }

    @Test
    void variables_of_other_programs_are_not_our_business(@TempDir Path root) {
        Surroundings in = red(root)
                .variable("PATH", "/bin")
                .variable("social-scheduler.red.header", "not a variable's name")
                .property("java.version", "17")
                .property("social-schedulers.typo", "somebody else's");

        assertThat(in.build().find(RedProvider.HEADER)).isEmpty();
    }

    @Test
    void the_backend_is_chosen_from_any_source(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, RedProvider.class, BlueProvider.class);

        assertThat(in.classPathFile("social-scheduler.backend=blue").build().backend())
                .isEqualTo("blue");
        assertThat(in.variable("RED_KEY", "k")
                        .variable("SOCIAL_SCHEDULER_BACKEND", "red")
                        .build()
                        .backend())
                .isEqualTo("red");
        assertThat(in.build(SchedulerConfig.builder()
                                .environment(java.util.Map.of())
                                .systemProperties(java.util.Map.of())
                                .directory(root)
                                .backend("blue"))
                        .entries())
                .first()
                .hasToString("social-scheduler.backend = blue (builder)");
    }
}
