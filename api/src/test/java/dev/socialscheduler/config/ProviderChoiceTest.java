package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.testbackend.BlueProvider;
import dev.socialscheduler.testbackend.BrokenProvider;
import dev.socialscheduler.testbackend.OtherRedProvider;
import dev.socialscheduler.testbackend.RedProvider;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderChoiceTest {

    private static final String REMEDY = " Correct the configuration and try again. [nothing was changed]";

    @Test
    void the_only_backend_is_taken_and_the_configuration_says_why(@TempDir Path root) {
        SchedulerConfig config = Surroundings.in(root, BlueProvider.class).build();

        assertThat(config.backend()).isEqualTo("blue");
        assertThat(config.entries().get(0))
                .hasToString("social-scheduler.backend = blue (the only one on the class path)");
    }

    @Test
    void no_backend_is_a_fault_that_names_an_artifact(@TempDir Path root) {
        assertThat(Surroundings.in(root).refused())
                .hasMessage("No backend is on the class path. Add "
                        + "dev.socialscheduler:social-scheduler-backend-graphql." + REMEDY);
    }

    @Test
    void an_own_backend_that_is_chosen_but_absent_is_a_fault_that_names_its_artifact(@TempDir Path root) {
        assertThat(Surroundings.in(root).builder("backend", "maton").refused())
                .hasMessage("No backend is on the class path (social-scheduler.backend = maton). Add "
                        + "dev.socialscheduler:social-scheduler-backend-maton." + REMEDY);
        assertThat(Surroundings.in(root.resolve("two"), BlueProvider.class)
                        .builder("backend", "v1-rest")
                        .refused())
                .hasMessage("There is no backend v1-rest on the class path. Found: blue. Set social-scheduler.backend "
                        + "to one of these, or add dev.socialscheduler:social-scheduler-backend-v1-rest." + REMEDY);
    }

    @Test
    void several_backends_and_no_choice_are_a_fault_that_lists_them(@TempDir Path root) {
        assertThat(Surroundings.in(root, RedProvider.class, BlueProvider.class).refused())
                .hasMessage("Several backends are on the class path (blue, red) and none is chosen. Set "
                        + "social-scheduler.backend to one of them." + REMEDY);
    }

    @Test
    void the_usual_backend_of_a_program_is_taken_only_if_no_source_says_one(@TempDir Path root) {
        Surroundings both = Surroundings.in(root, RedProvider.class, BlueProvider.class);
        SchedulerConfig.Builder hermetic = SchedulerConfig.builder()
                .environment(Map.of())
                .systemProperties(Map.of())
                .directory(root)
                .set("red.api-key", "k")
                .defaultBackend("red");

        SchedulerConfig usual = both.build(hermetic);
        SchedulerConfig said = both.build(hermetic.backend("blue"));

        assertThat(usual.backend()).isEqualTo("red");
        assertThat(usual.toString()).contains("social-scheduler.backend = red (default of the program)");
        assertThat(said.backend()).isEqualTo("blue");
    }

    @Test
    void an_unknown_backend_is_a_fault_that_lists_what_was_found(@TempDir Path root) {
        assertThat(Surroundings.in(root, RedProvider.class, BlueProvider.class)
                        .builder("backend", "green")
                        .refused())
                .hasMessage("There is no backend green on the class path. Found: blue, red. Set "
                        + "social-scheduler.backend to one of these." + REMEDY);
    }

    @Test
    void even_the_only_backend_is_not_taken_against_an_explicit_choice(@TempDir Path root) {
        assertThat(Surroundings.in(root, BlueProvider.class)
                        .builder("backend", "Blue")
                        .faults())
                .containsExactly("There is no backend Blue on the class path. Found: blue. Set "
                        + "social-scheduler.backend to one of these.");
    }

    @Test
    void the_order_on_the_class_path_chooses_nothing(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, RedProvider.class, BlueProvider.class);
        in.builder("backend", "blue");
        assertThat(in.build().backend()).isEqualTo("blue");

        in.services(BlueProvider.class.getName() + "\n" + RedProvider.class.getName());
        assertThat(in.build().backend()).isEqualTo("blue");
    }

    @Test
    void two_backends_of_one_name_are_a_fault_that_names_both(@TempDir Path root) {
        assertThat(Surroundings.in(root, RedProvider.class, OtherRedProvider.class)
                        .refused())
                .hasMessage("Two backends have the id red: dev.socialscheduler.testbackend.RedProvider and "
                        + "dev.socialscheduler.testbackend.OtherRedProvider. Remove one of them from the class path. "
                        + "[nothing was changed]");
    }

    @Test
    void one_backend_that_is_listed_twice_is_one_backend(@TempDir Path root) {
        assertThat(Surroundings.in(root, BlueProvider.class, BlueProvider.class)
                        .build()
                        .backend())
                .isEqualTo("blue");
    }

    @Test
    void a_backend_that_cannot_be_made_is_a_fault(@TempDir Path root) {
        assertThat(Surroundings.in(root, BrokenProvider.class).refused())
                .hasMessage("A backend cannot be loaded: dev.socialscheduler.spi.SchedulerProvider: Provider "
                        + "dev.socialscheduler.testbackend.BrokenProvider could not be instantiated. Check its jar and "
                        + "its version. [nothing was changed]")
                .hasRootCauseMessage("no luck");
    }

    @Test
    void a_backend_whose_class_is_missing_is_a_fault(@TempDir Path root) {
        assertThat(Surroundings.in(root).services("com.example.Gone").refused())
                .hasMessage("A backend cannot be loaded: dev.socialscheduler.spi.SchedulerProvider: Provider "
                        + "com.example.Gone not found. Check its jar and its version. [nothing was changed]");
    }
}
