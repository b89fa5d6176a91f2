package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.http.RecordedRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The promise of the project: with one property changed, the same calendar creates the same posts. */
class OnePropertyTest {

    private static final String CALENDAR =
            Path.of("../examples/plain-calendar.csv").toAbsolutePath().toString();

    @Test
    void the_same_calendar_makes_the_same_posts_over_every_backend() {
        List<String> overGraphQl = posts("graphql");

        assertThat(overGraphQl).hasSizeGreaterThan(29);
        assertThat(posts("maton")).isEqualTo(overGraphQl);
        assertThat(posts("v1-rest")).isEqualTo(overGraphQl);
    }

    @Test
    void the_option_names_any_backend_before_the_command_too() {
        try (Emulator emulator = Emulator.start(
                EmulatorOptions.builder().startAt(Cli.START).rateLimits(false).build())) {
            List<String> paths = new ArrayList<>();
            for (String backend : List.of("graphql", "maton", "v1-rest")) {
                cli(emulator, "graphql").run("--backend", backend, "channels").done();
                List<RecordedRequest> sent = emulator.requests().all();
                paths.add(sent.get(sent.size() - 1).path());
            }
            assertThat(paths).doesNotHaveDuplicates();
            for (String[] broken : new String[][] {{"--backend", "--help"}, {"channels", "--backend"}}) {
                cli(emulator, "graphql")
                        .run(broken)
                        .failed(
                                2,
                                "Missing backend ID after --backend.",
                                broken[0].equals("channels")
                                        ? "See: social-scheduler channels --help."
                                        : "See: social-scheduler --help.",
                                "command line; nothing was changed");
            }
        }
    }

    private static Cli cli(Emulator emulator, String backend) {
        Map<String, String> variables = Map.of(
                "SOCIAL_SCHEDULER_BACKEND", backend,
                "BUFFER_API_KEY", emulator.graphQlKey(),
                "MATON_API_KEY", emulator.matonKey(),
                "SOCIAL_SCHEDULER_MATON_ENDPOINT", emulator.matonEndpoint().toString(),
                "SOCIAL_SCHEDULER_MATON_REQUESTS_PER_SECOND", "10000",
                "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT", emulator.graphQlEndpoint().toString(),
                "BUFFER_ACCESS_TOKEN", emulator.v1Token(),
                "SOCIAL_SCHEDULER_V1_REST_ENDPOINT", emulator.v1Endpoint().toString());
        return Cli.with(variables, emulator.graphQlKey(), emulator.matonKey(), emulator.v1Token());
    }

    /** Returns the posts that the service holds afterwards. */
    private static List<String> posts(String backend) {
        try (Emulator emulator = Emulator.start(
                EmulatorOptions.builder().startAt(Cli.START).rateLimits(false).build())) {
            assertThat(cli(emulator, backend)
                            .run("schedule", CALENDAR, "--no-journal")
                            .done())
                    .contains("29 created, 0 invalid (not sent), 0 refused, 0 unknown.");

            return emulator.world().posts().stream()
                    .map(post -> String.join(
                            " | ",
                            post.channelId(),
                            String.valueOf(post.status()),
                            String.valueOf(post.dueAt()),
                            post.content().text(),
                            String.valueOf(post.content().assets())))
                    .toList();
        }
    }
}
