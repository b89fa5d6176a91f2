package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedDependenciesTest {

    @Test
    void a_package_that_is_not_listed_is_reported() {
        assertThat(new AllowedDependencies(List.of("java.lang..")).violations(Samples.of("use")))
                .containsExactly("java.util.regex.Pattern is used, but its package is not listed");
    }

    @Test
    void a_listed_package_that_is_not_used_is_reported() {
        assertThat(new AllowedDependencies(List.of("java..", "okhttp3..")).violations(Samples.of("use")))
                .containsExactly("okhttp3.. is listed, but not used");
    }
}
