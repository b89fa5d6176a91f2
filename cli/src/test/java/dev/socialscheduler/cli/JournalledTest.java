package dev.socialscheduler.cli;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A calendar in its own folder, and an emulator that accepts equal posts, so that duplicates are visible. */
abstract class JournalledTest extends EmulatedTest {

    @TempDir
    Path folder;

    /** The tests need equal posts, which the service would refuse. */
    @Override
    @BeforeEach
    void start() {
        emulator = Emulator.start(
                EmulatorOptions.builder().startAt(Cli.START).duplicates(false).build());
    }

    Path calendar(String... texts) throws IOException {
        return Files.writeString(folder.resolve("calendar.csv"), "Text\n" + String.join("\n", texts) + "\n");
    }

    Path journal() {
        return folder.resolve("calendar.csv.journal");
    }

    Cli.Run schedule(String... options) {
        List<String> arguments = new ArrayList<>(List.of("schedule", "calendar.csv"));
        arguments.addAll(List.of("--channel", "bluesky:harbour-bakery", "--set", "retry.delay=0ms"));
        arguments.addAll(List.of("--set", "retry.settling-delay=0ms"));
        arguments.addAll(List.of(options));
        return bakery().in(folder).run(arguments.toArray(String[]::new));
    }

    List<String> made() {
        return emulator.world().posts().stream()
                .filter(post -> !post.createdAt().isBefore(Cli.START))
                .map(Post::text)
                .sorted()
                .toList();
    }

    /** Simulates a process that was killed after the responses arrived and before they were recorded. */
    void forgetResults() throws IOException {
        List<String> lines = Files.readAllLines(journal()).stream()
                .filter(line -> !line.contains("\"event\":\"created\""))
                .toList();
        Files.write(journal(), lines);
    }

    void noLooking() {
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        }
    }
}
