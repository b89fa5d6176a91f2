package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that need no data, or little. */
class CodeRulesTest {

    private static final String STATE = Samples.ROOT + "state.Counter.";

    @Test
    void static_state_that_can_change_is_reported() {
        assertThat(new StaticState(Set.of()).violations(Samples.of("state")))
                .containsExactly(STATE + "COUNT can change", STATE + "NUMBERS can change", STATE + "last can change");
    }

    @Test
    void a_constant_array_may_be_exempt_while_it_exists() {
        assertThat(new StaticState(Set.of("Counter.NUMBERS", "Counter.GONE")).violations(Samples.of("state")))
                .containsExactly(
                        "Counter.GONE is exempt without need", STATE + "COUNT can change", STATE + "last can change");
    }

    @Test
    void an_untyped_map_in_a_public_signature_is_reported() {
        assertThat(new UntypedMaps().violations(Samples.of("maps")))
                .containsExactly("public java.util.Map<java.lang.String, java.lang.Object> " + Samples.ROOT
                        + "maps.Untyped.anything()");
    }

    @Test
    void a_package_that_is_not_null_marked_is_reported() {
        assertThat(new NullMarkedPackages().violations(Samples.of("names")))
                .containsExactly(Samples.ROOT + "names is not");
    }

    @Test
    void a_name_that_says_nothing_is_reported_unless_the_wire_has_it() {
        assertThat(new TypeNames().violations(Samples.of("names")))
                .containsExactly(Samples.ROOT + "names.ThingManager");
    }

    @Test
    void a_long_file_is_reported() {
        ModuleClasses module = Samples.of("names");

        assertThat(new SourceFiles(400).violations(module)).isEmpty();
        assertThat(new SourceFiles(3).violations(module))
                .anyMatch(line -> line.matches(".*CodeRulesTest.java has \\d+"));
    }

    @Test
    void a_rule_of_one_module_is_checked_too() {
        OwnRule rule = new OwnRule(
                "nothing is called Thing",
                ArchRuleDefinition.noClasses().should().haveSimpleName("Thing"));

        assertThat(rule.violations(Samples.of("names"))).hasSize(1).allMatch(line -> line.contains("names.Thing"));
        assertThat(rule.violations(Samples.of("size"))).isEqualTo(List.of());
    }
}
