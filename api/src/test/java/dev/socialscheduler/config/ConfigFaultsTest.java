package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.testbackend.BlueProvider;
import dev.socialscheduler.testbackend.RedProvider;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFaultsTest {

    private static Surroundings red(Path root) {
        return Surroundings.in(root, RedProvider.class).variable("RED_KEY", "k");
    }

    @Test
    void an_unknown_key_of_the_builder_is_a_fault_with_a_did_you_mean(@TempDir Path root) {
        assertThat(red(root).builder("http.read-timeot", "1s").faults())
                .containsExactly("There is no setting social-scheduler.http.read-timeot (builder). "
                        + "Did you mean social-scheduler.http.read-timeout?");
    }

    @Test
    void an_unknown_system_property_is_a_fault_with_a_did_you_mean(@TempDir Path root) {
        assertThat(red(root).property("social-scheduler.bakend", "red").faults())
                .containsExactly("There is no setting social-scheduler.bakend (system property). "
                        + "Did you mean social-scheduler.backend?");
    }

    @Test
    void an_unknown_variable_is_a_fault_with_a_did_you_mean(@TempDir Path root) {
        assertThat(red(root).variable("SOCIAL_SCHEDULER_RED_APIKEY", "k").faults())
                .containsExactly("There is no setting SOCIAL_SCHEDULER_RED_APIKEY (environment). "
                        + "Did you mean SOCIAL_SCHEDULER_RED_API_KEY?");
    }

    @Test
    void an_unknown_key_in_a_file_is_a_fault_with_a_did_you_mean(@TempDir Path root) {
        assertThat(red(root).file("social-scheduler.red.hedaer = x").faults())
                .containsExactly("There is no setting social-scheduler.red.hedaer (file social-scheduler.properties). "
                        + "Did you mean social-scheduler.red.header?");
        assertThat(red(root.resolve("other"))
                        .classPathFile("social-scheduler.red.hedaer = x")
                        .faults())
                .containsExactly("There is no setting social-scheduler.red.hedaer "
                        + "(class path social-scheduler.properties). Did you mean social-scheduler.red.header?");
    }

    @Test
    void a_key_without_prefix_in_our_own_file_is_a_fault_that_names_the_whole_key(@TempDir Path root) {
        assertThat(red(root).file("red.header = x").faults())
                .containsExactly("There is no setting red.header (file social-scheduler.properties). "
                        + "Did you mean social-scheduler.red.header?");
    }

    @Test
    void a_key_that_resembles_nothing_is_a_fault_without_a_guess(@TempDir Path root) {
        assertThat(red(root).builder("colour-of-the-sky", "blue").faults())
                .containsExactly("There is no setting social-scheduler.colour-of-the-sky (builder).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maton.api-key", "v1-rest.access-token", "graphql.anything"})
    void a_setting_of_an_own_backend_that_is_absent_has_no_effect(String key, @TempDir Path root) {
        String variable =
                "SOCIAL_SCHEDULER_" + key.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_");
        Surroundings in = red(root)
                .builder(key, "secret")
                .variable(variable, "secret")
                .file("social-scheduler." + key + " = secret");

        assertThat(in.build().toString()).doesNotContain("secret").doesNotContain(key);
    }

    @Test
    void a_missing_setting_is_a_fault_that_says_where_it_can_be_set(@TempDir Path root) {
        assertThat(Surroundings.in(root, RedProvider.class).refused())
                .hasMessage("social-scheduler.red.api-key is missing: The key of red. Set it, or the environment "
                        + "variable SOCIAL_SCHEDULER_RED_API_KEY or RED_KEY. Correct the configuration and try again. "
                        + "[nothing was changed]");
    }

    @Test
    void what_another_backend_requires_is_not_missed(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, RedProvider.class, BlueProvider.class)
                .builder("backend", "blue")
                .builder("red.header", "known, though not chosen");

        assertThat(in.build().backend()).isEqualTo("blue");
    }

    @Test
    void every_fault_is_reported_at_once(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, RedProvider.class)
                .builder("red.number", "eleven")
                .property("social-scheduler.retry.max-attempts", "0")
                .variable("SOCIAL_SCHEDULER_HTTP_READ_TIMEOUT", "soon")
                .file("social-scheduler.organization-id = a/b")
                .classPathFile("social-scheduler.red.sade = DARK");

        assertThat(in.refused().faults())
                .containsExactly(
                        "There is no setting social-scheduler.red.sade (class path social-scheduler.properties). "
                                + "Did you mean social-scheduler.red.shade?",
                        "social-scheduler.organization-id = a/b (file social-scheduler.properties) must be an "
                                + "organization's id, without white space or URL characters.",
                        "social-scheduler.http.read-timeout = soon (environment SOCIAL_SCHEDULER_HTTP_READ_TIMEOUT) "
                                + "must be a length of time such as 500ms, 10s, 2m, 1h or PT10S.",
                        "social-scheduler.retry.max-attempts = 0 (system property) must be a whole number from 1 "
                                + "to 10.",
                        "social-scheduler.red.api-key is missing: The key of red. Set it, or the environment variable "
                                + "SOCIAL_SCHEDULER_RED_API_KEY or RED_KEY.",
                        "social-scheduler.red.number = eleven (builder) must be a whole number from 1 to 10.");
    }

    @Test
    void several_faults_are_counted_in_one_message(@TempDir Path root) {
        Surroundings in = red(root).builder("red.number", "0").builder("red.shade", "pale");

        assertThat(in.refused())
                .hasMessage("The configuration has 2 faults: social-scheduler.red.number = 0 (builder) must be a whole "
                        + "number from 1 to 10. social-scheduler.red.shade = pale (builder) must be dark or "
                        + "very-light. Correct the configuration and try again. [nothing was changed]");
        assertThat(in.refused().outcome()).isEqualTo(Outcome.NOT_APPLIED);
    }

    @Test
    void a_weaker_source_is_not_even_looked_at(@TempDir Path root) {
        Surroundings in = red(root).builder("red.number", "3").file("social-scheduler.red.number = wrong");

        assertThat(in.build().find(RedProvider.NUMBER)).contains(3);
    }
}
