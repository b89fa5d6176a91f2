package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerTableTest {

    private static List<String> violations(ModuleRules rules) {
        return rules.all().stream()
                .filter(LayerTable.class::isInstance)
                .flatMap(rule -> rule.violations(Samples.of("layers")).stream())
                .toList();
    }

    private static ModuleRules rules() {
        return ModuleRules.of(Samples.ROOT + "layers");
    }

    @Test
    void what_the_table_does_not_allow_is_reported() {
        assertThat(violations(
                        rules().layer("stray").layersIn("internal").layer("low").layer("high")))
                .containsExactly("internal.low uses the root package", "internal.low uses internal.high");
    }

    @Test
    void what_the_table_allows_is_not() {
        assertThat(violations(rules().layer("stray")
                        .layersIn("internal")
                        .layer("low", "", "high")
                        .layer("high", "low")))
                .isEmpty();
    }

    @Test
    void the_root_may_be_a_layer_too() {
        assertThat(violations(rules().layer("", "stray")
                        .layer("stray")
                        .layersIn("internal")
                        .layer("low", "", "high")
                        .layer("high")))
                .containsExactly("the root package uses internal.low");
    }

    @Test
    void a_package_without_a_layer_and_a_layer_without_a_package_are_reported() {
        assertThat(violations(rules().layersIn("internal")
                        .layer("low", "", "high")
                        .layer("high")
                        .layer("gone")))
                .containsExactly("stray belongs to no layer", "internal.gone is a layer of the table, but empty");
    }

    @Test
    void an_exact_table_has_no_arrow_that_nobody_needs() {
        assertThat(violations(rules().layer("stray")
                        .layersIn("internal")
                        .layer("low", "", "high")
                        .layer("high", "low")
                        .exactLayers()))
                .containsExactly("internal.high does not use internal.low");
    }
}
