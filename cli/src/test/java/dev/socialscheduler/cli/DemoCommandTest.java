package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCommandTest {

    @Test
    void the_demo_walks_through_a_calendar() {
        List<String> lines = Cli.with(Map.of()).run("demo").lines();

        assertThat(lines)
                .contains(
                        "A Buffer emulator is running inside this process. Nothing leaves this machine.",
                        "1. Schedule examples/content-calendar.csv over graphql; times are in each channel's time zone",
                        "50 created, 0 invalid (not sent), 0 refused, 0 unknown.",
                        "2. List posts: what bluesky:harbour-bakery publishes next",
                        "3. Edit a post: one hour later, with a note in its text",
                        "4. Delete a post",
                        "5. See an error: an Instagram post without an image",
                        "6. Check the request limits",
                        "7. Next steps");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                " 24 +\\| pinterest:harbour-bakery-boards +\\| 2026-12-09 20:00 -05:00 \\| created \\| 聖誕薑餅屋食譜.*"))
                .anyMatch(line -> line.startsWith("Before: 2026-12-01 08:30 +01:00  Good morning, harbour! 🌅"))
                .anyMatch(line -> line.startsWith("After:  2026-12-01 09:30 +01:00  An hour later today: Good morning"))
                .anyMatch(line -> line.startsWith("Deleted: 2026-12-01 09:15 +01:00  Advent calendar"))
                .anyMatch(line -> line.startsWith("Error: ") && line.contains("Instagram"))
                .anyMatch(line -> line.startsWith("Fix: "))
                .anyMatch(line -> line.matches(" 100-in-15min +\\| 100 +\\| \\d+ +\\| \\d+ +\\| 2026-11-30 06:15Z"));
    }

    @Test
    void the_demo_works_over_v1() {
        List<String> lines =
                Cli.with(Map.of()).run("demo", "--backend", "v1-rest").lines();

        assertThat(lines)
                .contains(
                        "1. Schedule examples/plain-calendar.csv over v1-rest; times are in each channel's time zone",
                        "29 created, 0 invalid (not sent), 0 refused, 0 unknown.",
                        "Error: assets: Posts on Instagram need at least one image or video.",
                        "Where: createPost on v1-rest; nothing was changed");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'In use: 5f0c2a10-7d3b-4e61-9a52-000000000001, the oldest active one, because none "
                + "is configured. Several are active: set social-scheduler.maton.connection-id so that no "
                + "post ends up in the wrong account.'",
        "--connection=5f0c2a10-7d3b-4e61-9a52-000000000001, 'In use: "
                + "5f0c2a10-7d3b-4e61-9a52-000000000001, as set in social-scheduler.maton.connection-id.'"
    })
    void the_demo_works_through_the_gateway(String option, String used) {
        String[] arguments = Stream.of("demo", "--backend", "maton", option)
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new);

        assertThat(Cli.with(Map.of()).run(arguments).lines())
                .contains(
                        "1. Check which gateway connection is used",
                        used,
                        "2. Schedule examples/content-calendar.csv over maton; times are in each channel's time zone",
                        "50 created, 0 invalid (not sent), 0 refused, 0 unknown.",
                        "7. Check the request limits")
                .anyMatch(line -> line.matches(" 100-in-15min +\\| 100 +\\| \\d+ +\\| \\d+ +\\| 2026-11-30 06:15Z"));
    }

    @Test
    void an_inactive_connection_ends_the_demo_with_a_remedy() {
        Cli.Run run = Cli.with(Map.of())
                .run("demo", "--backend", "maton", "--connection", "5f0c2a10-7d3b-4e61-9a52-000000000003");

        assertThat(run.err())
                .contains(
                        "Error: The gateway rejected the connection 5f0c2a10-7d3b-4e61-9a52-000000000003",
                        "Fix: Set social-scheduler.maton.connection-id to an active connection");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void the_demo_ignores_the_configuration_of_the_user() {
        Cli cli = Cli.with(
                Map.of(
                        "BUFFER_API_KEY",
                        "real-key",
                        "SOCIAL_SCHEDULER_BACKEND",
                        "none",
                        "SOCIAL_SCHEDULER_NONSENSE",
                        "x"),
                "real-key");

        assertThat(cli.run("demo").done()).contains("50 created");
    }
}
