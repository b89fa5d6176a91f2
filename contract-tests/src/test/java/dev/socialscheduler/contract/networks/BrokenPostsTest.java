package dev.socialscheduler.contract.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.contract.networks.BrokenPosts.Broken;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule, broken, through every backend that can carry the post: told before sending, and refused if it is sent. */
class BrokenPostsTest {

    /** What older spellings of the service take, and today's does not: they are going, so the library is as strict. */
    private static final Map<String, List<String>> MORE_LENIENT = Map.of(
            "graphql BETA",
            List.of("A document needs a title.", "A link card cannot be combined with other assets."),
            // It takes http, and leaves out without a word what a network cannot use.
            "v1-rest CURRENT",
            List.of(
                    "not http://example.com/a.jpg.",
                    "A link card cannot be combined with other assets.",
                    "Mastodon does not support link cards; put"));

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "graphql, CURRENT, 50",
        "maton, CURRENT, 50",
        "graphql, BETA, 50",
        "graphql, GATEWAY, 18",
        "v1-rest, CURRENT, 11"
    })
    void a_broken_rule_is_told_before_sending_and_refused_by_the_server(String backend, Dialect dialect, int carried) {
        try (NetworkWorld world = NetworkWorld.open(backend, dialect)) {
            List<Broken> rows =
                    BrokenPosts.all().filter(row -> isCarried(world, row)).toList();

            rows.forEach(row -> assertTold(world, row));
            assertThat(world.posts()).isZero();
            rows.stream()
                    .filter(row -> !isTaken(backend + " " + dialect, row))
                    .forEach(
                            row -> assertRefused(world, row, dialect == Dialect.CURRENT && !backend.equals("v1-rest")));
            assertThat(world.posts()).isZero();
            assertThat(rows).hasSize(carried);
        }
    }

    private static boolean isTaken(String server, Broken row) {
        return MORE_LENIENT.getOrDefault(server, List.of()).stream().anyMatch(row.before()::contains);
    }

    private static boolean isCarried(NetworkWorld world, Broken row) {
        NewPost post = world.on(row.channel(), row.post());
        return world.scheduler().capabilities().containsAll(RequiredCapabilities.of(post))
                && !world.scheduler().validate(post).isValid();
    }

    private static void assertTold(NetworkWorld world, Broken row) {
        NewPost post = world.on(row.channel(), row.post());
        assertThat(world.scheduler().validate(post).errors().stream().map(Violation::toString))
                .as(row.toString())
                .containsExactly(row.before());
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> world.scheduler().createPost(post))
                .withMessageStartingWith(row.before());
    }

    private static void assertRefused(NetworkWorld world, Broken row, boolean inTheWordsOfToday) {
        NewPost post = world.on(row.channel(), row.post());
        assertThatExceptionOfType(SchedulerException.class)
                .as(row.toString())
                .isThrownBy(() -> Unguarded.of(world.scheduler()).createPost(post))
                .satisfies(refusal -> {
                    if (inTheWordsOfToday) {
                        assertThat(refusal.problem()).as(row.toString()).contains(row.answered());
                    }
                });
    }
}
