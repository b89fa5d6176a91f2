package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestrictionsTest {

    private static final String USE = Samples.ROOT + "use.";
    private static final String FAILURE = Samples.ROOT + "failure.";
    private static final String EXCEPTION = FAILURE + "error.SampleException";

    @Test
    void a_library_in_another_place_is_reported() {
        assertThat(Restrictions.libraries(Place.all("Post*"), List.of("java.util.regex.."))
                        .violations(Samples.of("use")))
                .containsExactly(USE + "part.Planner uses java.util.regex.Pattern");
    }

    @Test
    void a_place_may_be_given_with_its_package() {
        assertThat(Restrictions.libraries(Place.all("Post*", "part.Planner"), List.of("java.util.regex.."))
                        .violations(Samples.of("use")))
                .isEmpty();
        assertThat(Restrictions.libraries(Place.all("Post*", "part.."), List.of("java.util.regex.."))
                        .violations(Samples.of("use")))
                .isEmpty();
    }

    @Test
    void a_type_used_in_another_place_is_reported_even_as_an_array() {
        assertThat(Restrictions.types(Place.all("*Wire"), Place.all("*Decoder")).violations(Samples.of("use")))
                .containsExactly(USE + "Planner uses " + USE + "PostWire");
    }

    @Test
    void a_place_that_does_not_do_what_it_may_is_reported() {
        assertThat(Restrictions.types(Place.all("*Wire"), Place.all("*Decoder", "Planner", "*Client"))
                        .violations(Samples.of("use")))
                .containsExactly("*Client is allowed to, but does not");
    }

    @Test
    void an_exception_made_in_another_place_is_reported() {
        assertThat(Restrictions.exceptions(EXCEPTION, Place.all("*ErrorMapper")).violations(Samples.of("failure")))
                .containsExactlyInAnyOrder(
                        FAILURE + "Caller makes a " + EXCEPTION,
                        FAILURE + "Lazy makes a " + FAILURE + "error.SpecialException");
    }

    @Test
    void an_exception_declared_in_another_package_is_reported() {
        assertThat(Restrictions.exceptionTypes(EXCEPTION).violations(Samples.of("failure")))
                .containsExactly(FAILURE + "StrayException extends " + EXCEPTION);
    }

    @Test
    void who_ends_the_process_or_prints_is_reported() {
        assertThat(Restrictions.process(List.of()).violations(Samples.of("process")))
                .containsExactlyInAnyOrder(
                        Samples.ROOT + "process.Main uses java.lang.System.exit",
                        Samples.ROOT + "process.Talker uses java.lang.System.out");
        assertThat(Restrictions.process(Place.all("Main", "Talker")).violations(Samples.of("process")))
                .isEmpty();
    }
}
