package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, xabc, 1",
        "kitten, sitting, 3",
        "flaw, lawn, 2"
    })
    void the_distance_counts_letters_to_add_remove_or_replace(String a, String b, int distance) {
        assertThat(Closest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void the_distance_is_a_metric() {
        long seed = 11L;
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            String a = word(random);
            String b = word(random);
            String c = word(random);
            String which = "seed " + seed + ", run " + run + ": " + List.of(a, b, c);
            assertThat(Closest.distance(a, b)).as(which).isEqualTo(Closest.distance(b, a));
            assertThat(Closest.distance(a, b) == 0).as(which).isEqualTo(a.equals(b));
            assertThat(Closest.distance(a, c))
                    .as(which)
                    .isLessThanOrEqualTo(Closest.distance(a, b) + Closest.distance(b, c));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void the_closest_word_is_found_if_it_is_close_enough() {
        List<String> words = List.of("backend", "organization-id", "batch-size");

        assertThat(Closest.to("bakcend", words)).contains("backend");
        assertThat(Closest.to("organisation-id", words)).contains("organization-id");
        assertThat(Closest.to("colour", words)).isEmpty();
        assertThat(Closest.to("anything", List.of())).isEmpty();
    }
}
