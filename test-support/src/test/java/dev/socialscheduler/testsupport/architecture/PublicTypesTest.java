package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    private final ModuleClasses module = Samples.of("visible");
    private final List<Place> world = Place.all("world..");

    @Test
    void a_public_type_that_is_not_listed_is_reported_unless_its_package_is_internal() {
        assertThat(new PublicTypes(Set.of("Named"), world).violations(module)).containsExactly("Unnamed is public");
        assertThat(new PublicTypes(Set.of("Named", "Unnamed"), List.of()).violations(module))
                .containsExactly("world.Unexported is public");
    }

    @Test
    void a_listed_type_that_is_not_public_is_reported() {
        assertThat(new PublicTypes(Set.of("Named", "Unnamed", "Gone"), world).violations(module))
                .containsExactly("Gone is not public");
    }

    @Test
    void a_nested_type_that_is_public_is_reported() {
        assertThat(Restrictions.publicNestedTypes(List.of()).violations(module))
                .containsExactly(Samples.ROOT + "visible.Named$Inside is public");
        assertThat(Restrictions.publicNestedTypes(Place.all("Named")).violations(module))
                .isEmpty();
    }
}
