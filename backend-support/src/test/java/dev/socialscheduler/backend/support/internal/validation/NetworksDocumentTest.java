package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Network;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature;
import dev.socialscheduler.metadata.PostType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/networks.md are the rules. */
class NetworksDocumentTest {

    private static List<String> table(String heading) throws IOException {
        String document = Files.readString(Path.of("../docs/networks.md"));
        return document.substring(document.indexOf(heading) + heading.length())
                .lines()
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }

    private static Stream<NetworkRule> rules() {
        return Arrays.stream(Network.values()).map(NetworkLimits::of).flatMap(rule -> rule.stream());
    }

    @Test
    void the_limits_are_listed_with_their_source_and_date() throws IOException {
        List<String> rows = rules().flatMap(rule -> Arrays.stream(NetworkRule.Field.values())
                        .flatMap(field -> rule
                                .limit(field)
                                .map(limit -> "| " + rule.network().title() + " | " + field.title() + " | "
                                        + limit.most() + " " + limit.counting().unit() + " | "
                                        + limit.counting().words() + " | " + limit.source() + " | " + limit.seen()
                                        + " |")
                                .stream()))
                .toList();

        assertThat(table("## How long texts may be")).isEqualTo(rows);
    }

    @Test
    void the_demands_are_listed() throws IOException {
        List<String> rows = rules().map(rule -> "| " + rule.network().title() + " | "
                        + (rule.media().demand() == null ? "" : rule.media().demand()) + " | " + types(rule) + " | "
                        + Stream.of(Feature.values())
                                .map(feature -> rule.has(feature) ? "yes" : "")
                                .collect(Collectors.joining(" | "))
                        + " |")
                .toList();

        assertThat(table("## What posts need and can have")).isEqualTo(rows);
    }

    private static String types(NetworkRule rule) {
        return rule.types().stream().sorted().map(PostType::wireName).collect(Collectors.joining(", "));
    }

    @Test
    void the_limits_that_depend_on_more_are_named() throws IOException {
        assertThat(Files.readString(Path.of("../docs/networks.md")))
                .contains(
                        NetworkLimits.LONG_ON_X + " with a paid plan",
                        NetworkLimits.TIKTOK_WITH_VIDEO + " if there is a video",
                        "posts to Start Page and WhatsApp");
    }
}
