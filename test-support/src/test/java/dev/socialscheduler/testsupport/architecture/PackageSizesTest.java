package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PackageSizesTest {

    private final ModuleClasses module = Samples.of("size");

    @Test
    void a_package_with_too_many_top_level_types_is_reported() {
        assertThat(new PackageSizes(3, Map.of()).violations(module)).isEmpty();
        assertThat(new PackageSizes(2, Map.of()).violations(module)).containsExactly("the root package has 3 types");
    }

    @Test
    void an_exemption_holds_for_its_exact_number() {
        assertThat(new PackageSizes(2, Map.of("", 3)).violations(module)).isEmpty();
        assertThat(new PackageSizes(2, Map.of("", 4)).violations(module))
                .containsExactly("the root package has 3 types, and is exempt with 4");
    }

    @Test
    void an_exemption_that_is_not_needed_is_reported() {
        assertThat(new PackageSizes(3, Map.of("", 3)).violations(module))
                .containsExactly("the root package has 3 types, and is exempt with 3");
        assertThat(new PackageSizes(3, Map.of("gone", 9)).violations(module))
                .containsExactly("gone has 0 types, and is exempt with 9");
    }
}
